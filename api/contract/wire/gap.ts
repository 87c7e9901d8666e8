/** What crosses about gaps, and about what is asked for to fill them. */
import { z } from 'zod';
import { Gap, GapFacets, VainSearch, Wish } from '../gap.ts';
import type { Wire } from './shape.ts';

export const gapWire = {
  /** Counted by person without keeping who: the same context twice in four weeks counts once. */
  reportGap: { body: GapFacets },
  listGaps: { reply: z.object({ gaps: z.array(Gap), searches: z.array(VainSearch) }) },
  listWishes: { reply: z.object({ items: z.array(Wish) }) },
  makeWish: { body: z.strictObject({ id: z.uuid(), facets: GapFacets }), reply: Wish },
  closeWish: {},
} as const satisfies Record<string, Wire>;
