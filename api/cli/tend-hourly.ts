/** Calls what time brings about: at the start, then every hour. A failure is logged and the next hour tries again. */
import { Cron } from 'croner';
import type { Logger } from 'pino';
import type { UseCases } from '../usecases/create-use-cases.ts';

/** Not at the full hour, when everything else on a machine wakes up. */
const EVERY_HOUR = '7 * * * *';

/** Until `signal`: a chore that the stop cuts short has not failed, the next start carries it out. */
export function tendHourly({ tend }: Pick<UseCases, 'tend'>, log: Logger, signal: AbortSignal): void {
  const tell = (err: unknown) => {
    if (!signal.aborted) log.error({ err }, 'an hourly chore failed');
  };
  const run = () => tend().catch(tell);
  const job = new Cron(EVERY_HOUR, { protect: true, unref: true }, run);
  signal.addEventListener('abort', () => job.stop(), { once: true });
  void run();
}
