/** Problems (RFC 9457): the closed list of refusals; titles are in the reader's language, codes never change. */
import { z } from 'zod';

export { PROBLEMS, type ProblemCode } from './problem-codes.ts';

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
