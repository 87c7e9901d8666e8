/** How nearly a practice says what somebody is writing. For offering to join the two, never for ranking suggestions. */
import type { Lang } from '#contract/words';
import { detectLang } from '../text/detect-lang.ts';
import { readTokens } from '../text/read-tokens.ts';
import { readWords } from '../text/read-words.ts';

/** Below this the two have only the trade's own words in common; set on the demo company's practices. */
export const ALIKE = 0.5;
/** Two words in common are a coincidence. */
const COMMON_MIN = 3;
/** Another trade needs more in common to be the same story. */
const OTHER_SECTOR = 0.75;

export interface Told {
  readonly text: string;
  /** Id of the map; absent: unknown. */
  readonly sector?: string | undefined;
}

function stemsOf(text: string): Set<string> {
  const tokens = readTokens(text);
  const lang: Lang = detectLang(text, readWords(text)) ?? 'fr';
  return new Set(tokens.map(({ lexeme }) => lexeme[lang].indexed).filter((stem) => stem !== ''));
}

/**
 * Containment (Broder 1997): the share of the written words that the other has too, 0 to 1; what is written is short and
 * the other long, so that a measure of both would never be high.
 */
export function likeness(written: Told, other: Told): number {
  const mine = stemsOf(written.text);
  const theirs = stemsOf(other.text);
  const common = [...mine].filter((stem) => theirs.has(stem)).length;
  if (common < COMMON_MIN) return 0;
  const isOther =
    written.sector !== undefined && other.sector !== undefined && written.sector !== other.sector;
  return (common / mine.size) * (isOther ? OTHER_SECTOR : 1);
}
