/** What headquarters does with the practice that is open: adopts it, merges it into another, retires it. Nothing is shown as done before it is. */
import { createModel, signal } from '@preact/signals';
import type { RetirementReason } from '#contract/words';
import { readFailure, type Failure } from './read-failure.ts';

/** Another practice, to merge into. */
export interface Other {
  readonly id: string;
  readonly title: string;
  readonly author: string;
}
export interface SteeringSource {
  setOfficial(id: string, official: boolean): Promise<unknown>;
  retire(id: string, reason: RetirementReason): Promise<unknown>;
  revive(id: string): Promise<unknown>;
  merge(id: string, into: string): Promise<unknown>;
  search(text: string): Promise<readonly Other[]>;
}

export const Steering = createModel((source: SteeringSource, id: string) => {
  const done = signal<'retired' | 'merged' | undefined>(undefined);
  const failure = signal<Failure | undefined>(undefined);
  const act: Act = async (work, then) => {
    failure.value = undefined;
    try {
      await work();
      then?.();
    } catch (error) {
      failure.value = readFailure(error);
    }
  };
  const end = (how: typeof done.value) => () => void (done.value = how);
  return {
    done,
    failure,
    setOfficial: (official: boolean) => act(() => source.setOfficial(id, official)),
    retire: (reason: RetirementReason) => act(() => source.retire(id, reason), end('retired')),
    revive: () => act(() => source.revive(id), end(undefined)),
    merge: (into: string) => act(() => source.merge(id, into), end('merged')),
    ...looking(source, id, act),
  };
});

type Act = (work: () => Promise<unknown>, then?: () => void) => Promise<void>;

/** Finds the one to merge into. */
function looking(source: SteeringSource, id: string, act: Act) {
  const others = signal<readonly Other[] | undefined>(undefined);
  let question = 0;
  return {
    /** Practices like the words that were typed, without this one; undefined while nobody looks for one. */
    others,
    async look(text: string) {
      const mine = ++question;
      await act(async () => {
        const found = text.trim() === '' ? [] : await source.search(text);
        if (mine === question) others.value = found.filter((other) => other.id !== id);
      });
    },
    stopLooking() {
      question += 1;
      others.value = undefined;
    },
  };
}
