/** Tells callers that the disk refuses, as "try again", and readiness too, until a write succeeds again; hides nothing from the log. */
import { Refusal } from '#contract/refusal';
import type { RowStore } from '../store/row-store.ts';
import { StoreProblem } from '../store/store-problem.ts';
import type { UseCases } from '../usecases/create-use-cases.ts';
import type { Store } from '../usecases/ports.ts';

const RETRY_SECONDS = 10;

function refuse(cause: unknown): never {
  if (cause instanceof StoreProblem) throw new Refusal('unavailable', { retryAfter: RETRY_SECONDS });
  throw cause;
}

export function refuseWhenLost(store: Store): Store {
  return {
    read: (work) => store.read(work).catch(refuse),
    write: (work) => store.write(work).catch(refuse),
    close: () => store.close(),
  };
}

export function watchDisk(useCases: UseCases, store: RowStore): UseCases {
  return {
    ...useCases,
    async checkReady() {
      if (!(await store.check())) throw new Refusal('unavailable', { retryAfter: RETRY_SECONDS });
      await useCases.checkReady();
    },
  };
}
