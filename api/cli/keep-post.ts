/** What leaves the server by itself: letters and messages to channels, until it stops. */
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { createHookCaller } from '../post/hook-caller.ts';
import { openLetterBox } from '../post/letter-box.ts';
import type { Ports } from '../usecases/create-use-cases.ts';
import { takeUpPost } from '../usecases/letters/take-up-post.ts';
import { keepDeliveries } from './keep-deliveries.ts';
import { keepLetters } from './keep-letters.ts';

/** Resolves once what an earlier process left is taken up; a stop that cuts it short leaves it to the next start. */
export async function keepPost(
  { mail, letterTime: time, lang }: Config,
  { store, clock, random, settings: { url } }: Pick<Ports, 'store' | 'clock' | 'random' | 'settings'>,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const box = mail && openLetterBox(mail);
  if (box) signal.addEventListener('abort', () => box.close());
  await store.write(takeUpPost).catch((err: unknown) => {
    if (!signal.aborted) log.error({ err }, 'what an earlier process was sending could not be taken up');
  });
  if (signal.aborted) return;
  keepLetters({ store, clock, random, settings: { url, lang }, box, time, log, signal });
  keepDeliveries({ store, clock, hooks: createHookCaller(), url }, log, signal);
}
