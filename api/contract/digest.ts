/** The digest: one person's week, in at most a screen; sent as a letter when there is something to say, shown as it would be. */
import { z } from 'zod';
import { Notification } from './notification.ts';
import { PersonRef } from './person.ts';
import { LANGS } from './words.ts';

/** A practice in a line. */
const Line = z.object({ id: z.string(), title: z.string(), author: PersonRef });

export const Digest = z
  .object({
    lang: z.enum(LANGS),
    /** The seven days it tells of. */
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    /** What became of the reader's own practices; `regions`: where, most frequent first, at most 3. */
    mine: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        tried: z.int(),
        worked: z.int(),
        failed: z.int(),
        adapted: z.int(),
        regions: z.array(z.string()),
      }),
    ),
    /** Unread words to the reader: mentions, congratulations, questions and answers. */
    told: z.array(Notification),
    /** New, of what the reader follows. */
    followed: z.array(Line),
    /** What worked this week in other units. */
    elsewhere: z.array(Line.extend({ worked: z.int() })),
  })
  .meta({ id: 'Digest' });
export type Digest = z.infer<typeof Digest>;

/** A part of the letter: a heading, and lines that lead somewhere. `proof`: it tells what worked. */
export const LetterPart = z
  .object({
    heading: z.string(),
    proof: z.boolean(),
    lines: z.array(z.object({ title: z.string(), said: z.string(), url: z.string() })),
  })
  .meta({ id: 'LetterPart' });
export type LetterPart = z.infer<typeof LetterPart>;
