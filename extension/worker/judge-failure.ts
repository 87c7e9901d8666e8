/** What a failed attempt means for an intent: try later, wait for a sign-in, or ask the person. */
import { PROBLEMS } from '#contract/problem-codes';
import { OfflineError, ProblemError } from '#widget/problem-error.ts';
import { backOff } from './back-off.ts';
import type { Intent } from './intent.ts';

/** Refusals that time heals; every other 4xx needs the person. */
const PASSING = new Set([401, 408, 425, 429]);

export interface Judgement {
  readonly intent: Intent;
  /** Others would fail alike: stop for now. */
  readonly stop: boolean;
}

export function judgeFailure(intent: Intent, error: unknown, now: number, chance: number): Judgement {
  const attempts = intent.attempts + 1;
  const later = { ...intent, attempts, retryAt: now + backOff(attempts, chance) };
  if (error instanceof OfflineError) return { intent: later, stop: true };
  if (!(error instanceof ProblemError)) return { intent: later, stop: false };
  const { code, title, retryAfter } = error;
  // A code of a newer server is not in our list: only the person can tell what to do.
  const status: number = PROBLEMS[code] ?? 400;
  const passing = PASSING.has(status) || status >= 500 || code === 'key-in-use';
  if (!passing) {
    return { intent: { ...intent, attempts, state: 'needs-you', problem: { code, title } }, stop: false };
  }
  const asked = retryAfter === undefined ? 0 : now + retryAfter * 1000;
  // A busy or locked-out server is the same for all; a fault of one request (500) is not.
  return { intent: { ...later, notBefore: asked }, stop: status === 401 || status === 429 || status === 503 };
}
