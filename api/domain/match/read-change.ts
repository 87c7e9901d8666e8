/** One figure that has become another within one value: "190 (was 410)", "15 → 90 en un an", "66 (+22 en 12 mois)". It refuses to guess. */
import { fold } from '../text/fold.ts';
import { readNumber } from './read-number.ts';

/** Longer is told, not filled in: its figures may be about anything. */
const LENGTH_MAX = 60;
const ARROW = /→|⇒|->|=>|\b(?:puis|then)\b/;
/** "25 (72 en 2023)". */
const IN_YEAR = /\(([^()]*?\d[^()]*?)\s(?:en|in)\s(?:19|20)\d\d\)/;
const WAS = /\b(?:was|were|contre|au lieu de|down from|up from|formerly|vs|auparavant)\b/;
const FROM = /\b(?:from|passee?s? de|tombee?s? de|descendue?s? de|montee?s? de)\b(.+?)\b(?:to|a)\b(.+)/;
/** "66 (+22 en 12 mois)", "340 (-15 %)": by how much, and whether in percent. */
const BY = /\(\s*([+−–-])\s?(\d[\d.,\s]*)(%)?/;

const share = (newer: number | undefined, older: number | undefined): number | undefined =>
  newer === undefined || !older ? undefined : newer / older;

function readBy(value: string): number | undefined {
  const by = BY.exec(value);
  const newer = readNumber(value.slice(0, by?.index));
  if (!by || newer === undefined) return undefined;
  const change = (by[1] === '+' ? 1 : -1) * (readNumber(by[2] ?? '') ?? 0);
  return by[3] ? 1 + change / 100 : share(newer, newer - change);
}

/** The newer figure's part of the older one: 0.5 where half is gone. Undefined where no change is told. */
export function readChange(value: string): number | undefined {
  if (value.length > LENGTH_MAX || !/\d/.test(value)) return undefined;
  const spelt = fold(value);
  const steps = spelt.split(ARROW).map(readNumber);
  if (steps.length > 1) return share(steps.at(-1), steps.at(-2));
  const from = FROM.exec(spelt);
  if (from) return share(readNumber(from[2] ?? ''), readNumber(from[1] ?? ''));
  const was = WAS.exec(spelt);
  if (was) return share(readNumber(spelt.slice(0, was.index)), readNumber(spelt.slice(was.index)));
  const inYear = IN_YEAR.exec(spelt);
  if (inYear) return share(readNumber(spelt.slice(0, inYear.index)), readNumber(inYear[1] ?? ''));
  return readBy(spelt);
}
