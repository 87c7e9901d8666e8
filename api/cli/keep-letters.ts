/**
 * Keeps the weekly letter going while the server runs: at its hour, and at the start for what an earlier process did not
 * finish. Whom a letter reached is never written to the log, only how many.
 */
import type { Logger } from 'pino';
import { queueWeek } from '../usecases/channels/queue-delivery.ts';
import { sendLetters, type LetterPorts } from '../usecases/letters/send-letters.ts';
import { openSchedule, readIssue, type LetterTime } from './letter-schedule.ts';

export interface LetterKeeping extends Omit<LetterPorts, 'box'> {
  /** Absent: no mail server is set, and only the channels hear of the week. */
  readonly box: LetterPorts['box'] | undefined;
  readonly time: LetterTime;
  readonly log: Logger;
}

/** A mail server that is away is asked again after a quarter of an hour. */
const AGAIN_MS = 900_000;

/** One issue, as far as it goes; true when the rest has to wait for the mail server. */
export async function issueWeek({ box, time, log, ...ports }: LetterKeeping): Promise<boolean> {
  const issue = readIssue(time, new Date(ports.clock()));
  if (!issue) return false;
  await ports.store.write((db) => queueWeek(db, issue.week, ports.clock()));
  if (!box) return false;
  const { sent, refused, unreached } = await sendLetters({ ...ports, box }, issue);
  if (sent + refused > 0) log.info({ week: issue.week, sent, refused }, 'weekly letters');
  if (unreached) log.warn({ week: issue.week }, 'the mail server was not reached: the letters wait');
  return unreached;
}

export function keepLetters(keeping: LetterKeeping): void {
  const { log, signal, time } = keeping;
  let busy = false;
  let timer: NodeJS.Timeout | undefined;
  const run = async () => {
    if (busy || signal.aborted) return;
    busy = true;
    clearTimeout(timer);
    const waits = await issueWeek(keeping).catch((cause: unknown) => {
      if (!signal.aborted) log.error({ err: cause }, 'the weekly letters failed');
      return true;
    });
    busy = false;
    if (waits && !signal.aborted) timer = setTimeout(() => void run(), AGAIN_MS).unref();
  };
  const schedule = openSchedule(time);
  schedule.schedule(() => void run());
  schedule.resume();
  signal.addEventListener('abort', () => {
    schedule.stop();
    clearTimeout(timer);
  });
  void run();
}
