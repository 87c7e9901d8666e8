/** Reuse: a colleague takes a practice up on a record of theirs, and says later what came of it. */
import { z } from 'zod';
import { Facets } from './facets.ts';
import { PersonRef } from './person.ts';
import { Picture } from './picture.ts';
import { PracticeId } from './practice.ts';
import { TERM_MAX } from './suggestion.ts';
import { DECLINES, PROOF_PICTURES_MAX, VERDICTS } from './words.ts';

/** What a rep sends; PUT by its own id, so that a double tap on a slow network counts once. */
export const VerdictReport = z
  .strictObject({
    verdict: z.enum(VERDICTS),
    reason: z.enum(DECLINES).optional(),
    note: z.string().trim().max(1000).optional(),
    /** Coarse facts of the record where it was tried; what differs from the practice's own is learned from. */
    facets: Facets.default({}),
    /** Ids of the reasons' terms that the rep was shown; the weights are learned from them. */
    shown: z.array(z.string().max(TERM_MAX)).max(12).optional(),
    /** What it looked like there; the sender's own, uploaded before. Never with a decline. */
    pictures: z.array(z.uuid()).max(PROOF_PICTURES_MAX).optional(),
  })
  .meta({ id: 'VerdictReport' });
export type VerdictReport = z.infer<typeof VerdictReport>;

/** As the author and everybody else reads it (declined ones: only the one who declined). */
export const Reuse = z
  .object({
    id: z.uuid(),
    practiceId: PracticeId,
    by: PersonRef,
    verdict: z.enum(VERDICTS),
    reason: z.enum(DECLINES).optional(),
    note: z.string().optional(),
    pictures: z.array(Picture).optional(),
    at: z.iso.datetime(),
    settledAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'Reuse' });
export type Reuse = z.infer<typeof Reuse>;
