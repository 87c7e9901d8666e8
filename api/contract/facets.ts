/** Facets: the coarse facts of a record or a practice. Never a name, a contact, an amount or an address. */
import { z } from 'zod';
import { AMOUNTS, SIZES, STAGES } from './words.ts';

/** All keys optional: unknown stays unknown. `sector` and `region` are ids of the map (`api/domain/map`). */
export const Facets = z
  .strictObject({
    sector: z.string().max(60).optional(),
    size: z.enum(SIZES).optional(),
    region: z.string().max(60).optional(),
    city: z.string().max(80).optional(),
    products: z.array(z.string().max(80)).max(20).optional(),
    stage: z.enum(STAGES).optional(),
    amount: z.enum(AMOUNTS).optional(),
    competitor: z.string().max(80).optional(),
    agreement: z.string().max(80).optional(),
  })
  .meta({ id: 'Facets' });
export type Facets = z.infer<typeof Facets>;
