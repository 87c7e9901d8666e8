/** The clock that a server goes by: this machine's, from where an earlier run left it; one that leaps is told in one line. */
import type { Logger } from 'pino';
import { readMoment } from '../usecases/note-moment.ts';
import type { Clock, Store } from '../usecases/ports.ts';
import { createSteadyClock, type Looks } from './steady-clock.ts';

const DAY_MS = 86_400_000;
const ADVICE = 'if it is right, stop the server and run "npx relais trust-clock"';

/** The machine's, unless a test gives others. */
const MACHINE = { wall: () => Date.now(), steady: () => performance.now() };

export async function openClock(
  store: Pick<Store, 'read'>,
  log: Pick<Logger, 'error'>,
  machine: Pick<Looks, 'wall' | 'steady'> = MACHINE,
): Promise<Clock> {
  const lastRun = await store.read(readMoment);
  return createSteadyClock({ ...machine, lastRun }, (by) => {
    const facts = { days: Math.round(by / DAY_MS), shown: new Date(machine.wall()).toISOString() };
    log.error(facts, `the clock leapt: it is not followed for a day; ${ADVICE}`);
  });
}
