/** The closed list of refusals, as plain constants, so that a browser script pays nothing for it. */

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
  'too-slow': 408,
  conflict: 409,
  'key-in-use': 409,
  'too-late': 409,
  stale: 412,
  'too-large': 413,
  'wrong-type': 415,
  'key-reused': 422,
  'picture-refused': 422,
  'pictures-full': 422,
  'file-refused': 422,
  'macros-refused': 422,
  'kit-full': 422,
  'too-many': 429,
  internal: 500,
  unavailable: 503,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;
