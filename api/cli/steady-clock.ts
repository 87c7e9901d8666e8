/**
 * This machine's clock, as far as it can be believed: one that leaps by weeks (a wrong time server, a restored machine), while
 * the server runs or between two runs, is not followed for a day: everybody would be signed out by it, retention would delete,
 * and weeks would be closed that nobody has lived.
 */
import type { Clock } from '../usecases/ports.ts';

/** What is followed at once: time servers correct minutes, and a laptop sleeps for days. */
const LEAP_MS = 7 * 86_400_000;
/** What a server may stand still between two runs: a machine that is off over the summer is no fault. */
const PAUSE_MS = 31 * 86_400_000;
/** Somebody has seen it and left it so. */
const PATIENCE_MS = 86_400_000;

export interface Looks {
  /** Milliseconds since 1970, as the machine shows them. */
  readonly wall: Clock;
  /** Milliseconds that only ever pass. */
  readonly steady: () => number;
  /** When an earlier run was last believed; undefined: never, or an administrator vouches for the machine's clock. */
  readonly lastRun?: number | undefined;
}

/** A clock that is behind is believed at a start: what it makes too old is reined in later, and it deletes nothing. */
const firstOf = ({ wall, lastRun }: Looks): number =>
  lastRun !== undefined && wall() - lastRun > PAUSE_MS ? lastRun : wall();

/** `onLeap` is called once a leap. */
export function createSteadyClock(looks: Looks, onLeap: (by: number) => void): Clock {
  const { wall, steady } = looks;
  let believed = firstOf(looks);
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
