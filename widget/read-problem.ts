/** Turns an answer that is no success into an error: a problem of ours by its code, anything else as "no answer". */
import type { ProblemCode } from '#contract/problem';
import { OfflineError, ProblemError } from './problem-error.ts';

export async function readProblem(response: Response): Promise<ProblemError | OfflineError> {
  const problem: unknown = await response.json().catch(() => undefined);
  if (!isProblem(problem)) return new OfflineError(new Error(`HTTP ${response.status}`));
  const retryAfter = Number(response.headers.get('Retry-After'));
  // A code that a newer server added is carried as it is; the title is enough to show.
  return new ProblemError(
    problem.code as ProblemCode,
    problem.title,
    retryAfter > 0 ? retryAfter : undefined,
  );
}

function isProblem(value: unknown): value is { code: string; title: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'title' in value &&
    typeof value.code === 'string' &&
    typeof value.title === 'string'
  );
}
