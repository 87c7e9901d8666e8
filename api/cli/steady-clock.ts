/**
 * This machine's clock, as far as it can be believed while it runs: one that leaps by weeks (a wrong time server, a restored
 * machine) is not followed for a day, since retention would delete by it and weeks would be closed that nobody has lived.
 */
import type { Clock } from '../usecases/ports.ts';

/** What is followed at once: time servers correct minutes, and a laptop sleeps for days. */
const LEAP_MS = 7 * 86_400_000;
/** Somebody has seen it and left it so. */
const PATIENCE_MS = 86_400_000;

/** `wall`: milliseconds since 1970; `steady`: milliseconds that only ever pass. `onLeap` is called once a leap. */
export function createSteadyClock(wall: Clock, steady: () => number, onLeap: (by: number) => void): Clock {
  let believed = wall();
  let lookedAt = steady();
  let leaptAt: number | undefined;
  return () => {
    const now = steady();
    const expected = believed + (now - lookedAt);
    const shown = wall();
    const isLeap = Math.abs(shown - expected) > LEAP_MS;
    if (isLeap && leaptAt === undefined) onLeap(shown - expected);
    leaptAt = isLeap ? (leaptAt ?? now) : undefined;
    lookedAt = now;
    believed = leaptAt !== undefined && now - leaptAt < PATIENCE_MS ? expected : shown;
    return believed;
  };
}
