/** What crosses when people search over all nouns. */
import { z } from 'zod';
import { Agreement } from '../agreement.ts';
import { PersonRef } from '../person.ts';
import { QuestionView } from '../question.ts';
import { Quiz } from '../quiz.ts';
import { Found, FeedFilter } from './practice.ts';
import type { Wire } from './shape.ts';

/** Places of the words that matched in a title or a name, as [start, end) ranges. */
const Marks = z.array(z.tuple([z.int(), z.int()]));

export const searchWire = {
  /** `limit` is of practices; at most five of each other group come beside them. Filters are of practices alone. */
  searchAll: {
    query: FeedFilter.extend({
      q: z.string().trim().min(1).max(200),
      limit: z.coerce.number().int().min(1).max(20).default(6),
    }),
    reply: z.object({
      practices: z.array(Found),
      questions: z.array(z.object({ question: QuestionView, marks: Marks })),
      people: z.array(z.object({ person: PersonRef, marks: Marks })),
      agreements: z.array(z.object({ agreement: Agreement, marks: Marks })),
      quizzes: z.array(z.object({ quiz: Quiz, marks: Marks })),
    }),
  },
  /** What was typed; only its folded words and the week are kept. */
  countFruitlessSearch: { body: z.strictObject({ q: z.string().trim().min(1).max(200) }) },
} as const satisfies Record<string, Wire>;
