/** A share of which the undo or the small questions are still open: its shape, and what is asked after each kind. */
import type { PracticeDraft, PracticeEdit } from '#contract/practice';

export type Question = 'lever' | 'how' | 'objection' | 'material' | 'picture';

export interface OpenShare {
  readonly id: string;
  /** When it was shared, milliseconds since 1970; the ten seconds of undo count from here. */
  readonly at: number;
  readonly questions: readonly Question[];
}

export const QUESTIONS: Readonly<Record<PracticeDraft['kind'], readonly Question[]>> = {
  win: ['lever', 'how', 'objection', 'material', 'picture'],
  practice: ['lever', 'picture'],
};

/** The levers offered as answers after a win, most common first; any other is written in words. */
export const LEVERS = [
  'trial',
  'breakfast',
  'referral-lever',
  'cost-comparison',
  'service-commitment',
  'demonstration',
];

/** A lever in the person's own words is not one of the map: it belongs to the story. */
export function editOf(question: Exclude<Question, 'picture'>, text: string): PracticeEdit {
  if (question === 'objection' || question === 'material') return { [question]: text.slice(0, 300) };
  return { body: text.slice(0, 4000) };
}
