/** A practice that was found, with the places where the searched words stand in it. */
import type { PracticeView } from '#contract/practice';
import { markMatches } from '#domain/text/mark-matches';
import type { Found } from '../answers.ts';

export const markFound = (practice: PracticeView, matched: readonly string[]): Found => ({
  practice,
  title: markMatches(practice.title, matched),
  body: markMatches(practice.body, matched),
});
