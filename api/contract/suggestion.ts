/** Suggestions: a practice that helps on this record, and why; the why is the arithmetic itself. */
import { z } from 'zod';
import { PracticeView } from './practice.ts';

/** A kind and the longest name of a facet, whose letters may be two each when folded. */
export const TERM_MAX = 200;

/** A term of the score, in words. `label` fills the sentence (a sector's or a situation's name), by language. */
export const Reason = z.object({
  /** Stable id of the term (`sector:hotel`, `situation:competitor-in-place`); reported back with a verdict. */
  term: z.string().max(TERM_MAX),
  code: z.enum([
    'sector',
    'near-sector',
    'size',
    'near-size',
    'region',
    'city',
    'product',
    'stage',
    'competitor',
    'agreement',
    'situation',
    'lever',
    'person',
    'place',
    'words',
    'evidence',
    'official',
    'fresh',
    'unit',
  ]),
  label: z.object({ fr: z.string(), en: z.string() }).optional(),
  /** Part of the score that this term made, 0 to 1. */
  share: z.number(),
});
export type Reason = z.infer<typeof Reason>;

export const Suggestion = z.object({
  practice: PracticeView,
  reasons: z.array(Reason),
  score: z.number(),
  /** Kept because it comes from another unit and fits. */
  crossUnit: z.boolean(),
});
export type Suggestion = z.infer<typeof Suggestion>;
