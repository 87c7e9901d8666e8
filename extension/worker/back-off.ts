/**
 * How long to wait after a failure: full jitter over an exponential ceiling, so that a server that comes back is not met
 * by every browser at once (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015).
 */

const FIRST_MS = 1000;
const LONGEST_MS = 15 * 60_000;

/** `chance`: 0 to 1, evenly distributed. */
export function backOff(attempts: number, chance: number): number {
  return Math.round(chance * Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts, 20)));
}
