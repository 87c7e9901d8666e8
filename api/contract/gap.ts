/** Gaps: where people stood with nothing good to show, told by coarse facets alone and of five people at least; and what was asked for. */
import { z } from 'zod';
import { PersonRef } from './person.ts';
import { SIZES, STAGES } from './words.ts';

/** The four facets that a device may report when it had nothing good to show; nothing finer exists here. */
export const GapFacets = z
  .strictObject({
    /** Ids of the map. */
    sector: z.string().min(1).max(60),
    region: z.string().max(60).optional(),
    size: z.enum(SIZES).optional(),
    stage: z.enum(STAGES).optional(),
  })
  .meta({ id: 'GapFacets' });
export type GapFacets = z.infer<typeof GapFacets>;

/** A context in which people found nothing. `people`: a multiple of five, at least so many in one period of four weeks. */
export const Gap = z
  .object({ facets: GapFacets, people: z.int().min(5), asked: z.boolean() })
  .meta({ id: 'Gap' });
export type Gap = z.infer<typeof Gap>;

/** Words that five people or more looked for in vain, in the weeks told of. */
export const VainSearch = z.object({ words: z.string(), weeks: z.int() }).meta({ id: 'VainSearch' });
export type VainSearch = z.infer<typeof VainSearch>;

/** What headquarters asks the field for: shown in the feed until a practice answers it, or it is closed. */
export const Wish = z
  .object({ id: z.uuid(), facets: GapFacets, by: PersonRef, at: z.iso.datetime() })
  .meta({ id: 'Wish' });
export type Wish = z.infer<typeof Wish>;
