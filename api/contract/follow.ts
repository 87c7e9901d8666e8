/** Follows: what a person wants to hear of; nobody else sees what they are. */
import { z } from 'zod';
import { PersonRef } from './person.ts';
import { FOLLOWED } from './words.ts';

/** `what` names it: a person's id, an id of the map for sector and lever, else the directory's or the company's own word. */
export const Topic = z
  .object({ kind: z.enum(FOLLOWED), what: z.string().min(1).max(80) })
  .meta({ id: 'Topic' });
export type Topic = z.infer<typeof Topic>;

export const Follow = Topic.extend({
  at: z.iso.datetime(),
  /** Who is followed, where it is a person. */
  person: PersonRef.optional(),
}).meta({ id: 'Follow' });
export type Follow = z.infer<typeof Follow>;
