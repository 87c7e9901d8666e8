/** Preferences: how a person wants to be told, decided by themselves and seen by nobody else. */
import { z } from 'zod';
import { LANGS, TELLINGS } from './words.ts';

const telling = z.enum(TELLINGS);
/** One choice for each group of notifications. */
const Tell = z.object({
  mine: telling,
  named: telling,
  asked: telling,
  followed: telling,
  company: telling,
});

export const Preferences = z
  .object({
    tell: Tell,
    /** The weekly letter by e-mail. */
    letter: z.boolean(),
    /** Of the letter, and of what the server writes to this person; absent: the company's. */
    lang: z.enum(LANGS).optional(),
  })
  .meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof Preferences>;

/** Absent keys stay as they are. */
export const PreferencesEdit = z
  .strictObject({
    tell: z.strictObject(Tell.partial().shape).optional(),
    letter: z.boolean().optional(),
    lang: z.enum(LANGS).optional(),
  })
  .meta({ id: 'PreferencesEdit' });
export type PreferencesEdit = z.infer<typeof PreferencesEdit>;
