/** Evidence: what colleagues other than the author reported, summed up; declines are never shown. */
import { z } from 'zod';

export const Evidence = z
  .object({
    /** Taken up, in all: open + worked + failed. */
    tried: z.int(),
    worked: z.int(),
    failed: z.int(),
    /** Units and regions (directory labels) where it was taken up, most frequent first, at most 5. */
    units: z.array(z.string()),
    regions: z.array(z.string()),
    /** When something was last reported, ISO 8601. */
    lastAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;
