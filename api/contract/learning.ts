/** What matching has learned from verdicts, for the administrator: each move in words, and one click back. */
import { z } from 'zod';

export const Lesson = z
  .object({
    /** The kind of reason, as in the table of weights. */
    term: z.string(),
    /** The weight set by hand, and the one that holds now. */
    before: z.number(),
    after: z.number(),
    /** Answers to suggestions that gave this reason, by five people or more, and how many of them were useful; 0 when it goes back. */
    events: z.number().int(),
    good: z.number().int(),
    people: z.number().int().optional(),
    /** The same of suggestions without this reason; absent where they would be figures about few people. */
    without: z.object({ events: z.number().int(), good: z.number().int() }).optional(),
    text: z.object({ fr: z.string(), en: z.string() }),
  })
  .meta({ id: 'Lesson' });
export type Lesson = z.infer<typeof Lesson>;

export const Learning = z
  .object({
    on: z.boolean(),
    /** Answers heard at the last step, and how many are needed before anything moves. */
    events: z.number().int(),
    needed: z.number().int(),
    /** When the weights last moved or were put back; absent before. */
    at: z.iso.datetime().optional(),
    /** The first step from the weights set by hand is made within the hour. */
    due: z.boolean(),
    /** Answers since the beginning that came with a reason which the practice cannot have given; it was not learned from. Absent: none. */
    unlikely: z.number().int().optional(),
    /** Answers given before count no more. */
    since: z.iso.datetime().optional(),
    lessons: z.array(Lesson),
  })
  .meta({ id: 'Learning' });
export type Learning = z.infer<typeof Learning>;
