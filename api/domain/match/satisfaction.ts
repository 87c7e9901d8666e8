/** What a customer's mark means in the map's terms: "4,5/5", "92 %", "9", or a net promoter score of -100 to 100. */
import type { Conclusion } from './conclusion.ts';
import { readNumbers } from './read-number.ts';

const HAPPY: Conclusion = [['happy-customer', 1]];
const UNHAPPY: Conclusion = [
  ['complaint', 0.7],
  ['at-risk-account', 0.7],
];
/** Shares of the most. */
const GOOD = 0.9;
const BAD = 0.6;
/** Of net promoter scores: recommended by far more than warn, and the other way round. */
const RECOMMENDED = 50;

const SCORE = /^\W*?([+−–-]?)\s?(\d{1,3})\W*$/;

/** "NPS 62", "-12": not a mark of ten. */
function readScore(value: string): number | undefined {
  const score = SCORE.exec(value);
  const points = Number(score?.[2]);
  const isBelow = /[−–-]/.test(score?.[1] ?? '');
  return score && (isBelow || points > 10) ? points * (isBelow ? -1 : 1) : undefined;
}

/** A share of the most, 0 to 1, and of ten where nothing else is said. */
function readRating(value: string): number | undefined {
  const [mark, most] = readNumbers(value);
  if (mark === undefined) return undefined;
  if (/%/.test(value)) return mark / 100;
  return mark / (most && /\/|\bsur\b|\bout of\b/.test(value) ? most : mark > 10 ? 100 : 10);
}

/** `value` as the page writes it; `label`, folded, tells scores from marks. */
export function concludeFromRating(value: string, label: string): Conclusion {
  const score = /\bnps\b/.test(label) ? readScore(value) : undefined;
  const rating = score === undefined ? readRating(value) : undefined;
  if ((score ?? 0) >= RECOMMENDED || (rating ?? 0) >= GOOD) return HAPPY;
  return (score ?? 0) < 0 || (rating ?? 1) <= BAD ? UNHAPPY : [];
}
