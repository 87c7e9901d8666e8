/** Problems (RFC 9457): the closed list of refusals; titles are in the reader's language, codes never change. */
import { z } from 'zod';

/** Code → HTTP status. */
export const PROBLEMS = {
  'bad-json': 400,
  invalid: 400,
  'bad-cursor': 400,
  'key-missing': 400,
  unauthenticated: 401,
  'token-expired': 401,
  'code-refused': 401,
  'code-locked': 429,
  forbidden: 403,
  'origin-refused': 403,
  'not-found': 404,
  'method-refused': 405,
  conflict: 409,
  'key-in-use': 409,
  stale: 412,
  'too-large': 413,
  'wrong-type': 415,
  'key-reused': 422,
  'picture-refused': 422,
  'too-many': 429,
  internal: 500,
  unavailable: 503,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

export const Problem = z
  .object({
    type: z.string(),
    code: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    /** The request's id, to quote to an administrator. */
    instance: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
