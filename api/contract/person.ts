/** People: who shares, who takes up, who manages whom. */
import { z } from 'zod';
import { LANGS, ROLES } from './words.ts';

export const PersonId = z.string().min(1).max(64);

/** What everybody sees of a person. `region` is a label of the company's directory. */
export const PersonRef = z
  .object({ id: PersonId, name: z.string(), unit: z.string(), region: z.string(), role: z.enum(ROLES) })
  .meta({ id: 'PersonRef' });
export type PersonRef = z.infer<typeof PersonRef>;

/** What a person sees of themselves. */
export const Me = PersonRef.extend({
  email: z.string(),
  managerId: PersonId.optional(),
  lang: z.enum(LANGS).optional(),
}).meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;
