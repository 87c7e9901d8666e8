/** Notifications: what concerns a person, told once, in a list of their own that nobody else reads. */
import { z } from 'zod';
import { PersonRef } from './person.ts';
import { NOTIFICATIONS, NOUNS } from './words.ts';

export const Notification = z
  .object({
    id: z.string(),
    kind: z.enum(NOTIFICATIONS),
    /** Who did it; absent where they are hidden. */
    by: PersonRef.optional(),
    /** What to open. */
    about: z.object({ noun: z.enum(NOUNS), id: z.string() }),
    /** The title of what it is about, as it was then. */
    title: z.string(),
    at: z.iso.datetime(),
    read: z.boolean(),
  })
  .meta({ id: 'Notification' });
export type Notification = z.infer<typeof Notification>;
