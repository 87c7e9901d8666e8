/** How much one caller may ask for; beyond it, 429 with the time to wait. Counts live in this process's memory. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '#contract/refusal';
import type { ProblemCode } from '#contract/problem-codes';

export interface Limits {
  /** Calls of one person in a minute: twenty a second is no human, but two devices that catch up may be. */
  readonly personPerMinute: number;
  /** Failed sign-ins from one address in a quarter of an hour: a whole office may share one. */
  readonly signInsPerAddress: number;
  /** Failed sign-ins for one e-mail in a quarter of an hour; known or not, the answer is the same. */
  readonly signInsPerEmail: number;
  /** Failed renewals from one address in a minute. */
  readonly refreshesPerAddress: number;
}
const DEFAULTS: Limits = {
  personPerMinute: 1200,
  signInsPerAddress: 50,
  signInsPerEmail: 5,
  refreshesPerAddress: 120,
};
const MINUTE_SECONDS = 60;
const QUARTER_SECONDS = 900;

export interface Gate {
  /** Takes one, or refuses. */
  take(key: string): Promise<void>;
  /** Gives one back: what succeeded is no attack. */
  giveBack(key: string): Promise<void>;
}

function createGate(points: number, duration: number, code: ProblemCode): Gate {
  const limiter = new RateLimiterMemory({ points, duration });
  return {
    async take(key) {
      try {
        await limiter.consume(key);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw new Refusal(code, { retryAfter: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) });
      }
    },
    async giveBack(key) {
      await limiter.reward(key);
    },
  };
}

export type Gates = ReturnType<typeof createGates>;

export function createGates(limits: Partial<Limits> = {}) {
  const all = { ...DEFAULTS, ...limits };
  return {
    person: createGate(all.personPerMinute, MINUTE_SECONDS, 'too-many'),
    signInAddress: createGate(all.signInsPerAddress, QUARTER_SECONDS, 'code-locked'),
    signInEmail: createGate(all.signInsPerEmail, QUARTER_SECONDS, 'code-locked'),
    refreshAddress: createGate(all.refreshesPerAddress, MINUTE_SECONDS, 'too-many'),
  };
}

/** Lets `work` through when every gate has room; only failures stay counted. */
export async function countFailures<R>(
  taken: readonly (readonly [Gate, string])[],
  work: () => Promise<R>,
): Promise<R> {
  // Taken before the work, so that many guesses at once cannot all pass before the first is counted.
  for (const [gate, key] of taken) await gate.take(key);
  const result = await work();
  for (const [gate, key] of taken) await gate.giveBack(key);
  return result;
}
