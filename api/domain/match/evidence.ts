/**
 * Evidence: how far a practice has proved itself on other people's accounts.
 * Likes are absent on purpose: they follow popularity, not usefulness.
 */
/** Prices and products change: half of a proof's weight is gone after this long. */
const HALF_LIFE_DAYS = 180;
const DAY_MS = 86_400_000;
/** 80 %: field evidence is scarce, and 95 % would ask for ten trials before anything shows. */
const Z = 1.28;
// Taking up is itself a sign, before any result is known; ten open trials are worth one proof, no more.
const OPEN_TRIAL = 0.1;

/** Lower bound of the Wilson score interval (Wilson 1927) of `worked` out of `settled`; fractions are welcome. */
export function wilsonLowerBound(worked: number, settled: number): number {
  if (settled <= 0) return 0;
  const share = Math.min(1, worked / settled);
  const spread = Z * Math.sqrt((share * (1 - share)) / settled + (Z * Z) / (4 * settled * settled));
  return Math.max(0, (share + (Z * Z) / (2 * settled) - spread) / (1 + (Z * Z) / settled));
}

/** What a proof of that age still weighs, 0 to 1. */
export function decay(at: number, now: number, halfLifeDays = HALF_LIFE_DAYS): number {
  return 0.5 ** (Math.max(0, now - at) / DAY_MS / halfLifeDays);
}

export interface Proof {
  /** Taken up, in all: open + worked + failed. */
  readonly tried: number;
  readonly worked: number;
  readonly failed: number;
  /** Milliseconds since 1970 of the last report, 0 when none is dated. */
  readonly lastAt: number;
}

// An undated report counts as if it were a half-life old.
const UNDATED = 0.5;

/** Returns 0 (no proof) to 1. `now` in milliseconds since 1970. */
export function weighEvidence({ tried, worked, failed, lastAt }: Proof, now: number): number {
  const weight = lastAt === 0 ? UNDATED : decay(lastAt, now);
  const open = Math.max(0, tried - worked - failed);
  const proof = wilsonLowerBound(worked * weight, (worked + failed) * weight);
  return Math.min(1, proof + weight * OPEN_TRIAL * Math.min(1, open / 5));
}
