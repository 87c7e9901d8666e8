/** Waits for what a caller sends, but not for ever: whoever drips is refused as `too-slow`. It stops no work of our own. */
import { Refusal } from '#contract/refusal';

/** With the time that a head may take, and the pace at which Node looks, a silent socket is gone within 15 s. */
export const BODY_PATIENCE_MS = 12_000;

/** As Node says it of a body whose caller is gone: a laptop was closed over an upload. Nobody will hear the answer. */
function hungUp(error: unknown): never {
  // Here and nowhere else: a connection of our own that is reset is a failure of ours, to be told.
  const isGone = error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
  throw isGone ? new Refusal('too-slow') : error;
}

export async function inTime<T>(ms: number, sent: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Refusal('too-slow')), ms);
  try {
    return await Promise.race([sent.catch(hungUp), late]);
  } finally {
    clearTimeout(timer);
  }
}
