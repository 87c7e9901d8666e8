/** The shapes that rules about a page's fields have: somebody is named, something is counted, nothing is there. They read values, no labels. */
import { fold } from '../text/fold.ts';
import { remember } from '../text/remember.ts';
import type { Conclusion } from './conclusion.ts';
import { isDenied } from './is-denied.ts';
import { readDate } from './read-dates.ts';
import { readNumber } from './read-number.ts';

const NOTHING: Conclusion = [];

/** `value` folded. */
export type Conclude = (value: string, now: number) => Conclusion;
/** Labels that it asks for: folded, words apart by one blank. */
export type LabelRule = readonly [label: RegExp, conclude: Conclude];

export const named =
  (conclusion: Conclusion): Conclude =>
  (value) =>
    isDenied(value) ? NOTHING : conclusion;

/** A date counts nothing. */
export const fromCount =
  (least: number, conclusion: Conclusion): Conclude =>
  (value) =>
    readDate(value) === undefined && (readNumber(value) ?? 0) >= least ? conclusion : NOTHING;

export const ifNone =
  (conclusion: Conclusion): Conclude =>
  (value) =>
    isDenied(value) || /^\W*0\W*$/.test(value) || /^(?:none|aucune?|rien|neant)\b/.test(value)
      ? conclusion
      : NOTHING;

export const ifTold =
  (told: RegExp, conclusion: Conclusion): Conclude =>
  (value) =>
    told.test(value) ? conclusion : NOTHING;

/** A form's labels come again and again: which rules they ask for is remembered. */
export function askLabels(rules: readonly LabelRule[]) {
  const asked = remember((label) => rules.filter(([pattern]) => pattern.test(label)));
  return (label: string, value: string, now: number): Conclusion => {
    const found = asked(label);
    if (found.length === 0) return NOTHING;
    const spelt = fold(value);
    return found.flatMap(([, conclude]) => conclude(spelt, now));
  };
}
