/** A word in all the forms that analysis needs, worked out once: texts repeat their words, and analysis is most of a build. */
import type { Lang } from '#contract/words';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { isArticle, isStopWord } from './stop-words.ts';

/** A word as one language hears it. */
export interface Spoken {
  /** Under which it is indexed; empty for stop words and lone letters. */
  readonly indexed: string;
  /**
   * A step of the map's paths: articles are skipped (empty); other small words keep a mark, lest a stem look like them
   * ("pourri" and "pour").
   */
  readonly step: string;
}

export interface Lexeme {
  readonly word: string;
  /** Without plural and final e: the word as written, but for number and gender. */
  readonly plain: string;
  readonly isNumber: boolean;
  readonly fr: Spoken;
  readonly en: Spoken;
}

const SMALL_MARK = "'";

function plainForm(word: string): string {
  const base =
    word.length > 4 && /[sx]$/.test(word) && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function speak(word: string, lang: Lang): Spoken {
  const isLoneLetter = word.length < 2 && (word < '0' || word > '9');
  const stemmed = stem(word, lang);
  const isSmall = isStopWord(word, lang);
  const step = isArticle(word, lang) ? '' : isSmall ? SMALL_MARK + word : stemmed;
  return { indexed: isLoneLetter || isSmall ? '' : stemmed, step };
}

const isNumeral = (word: string) => word.charCodeAt(0) < 58 && word.charCodeAt(word.length - 1) < 58;

function study(raw: string): Lexeme {
  const word = fold(raw);
  return {
    word,
    plain: plainForm(word),
    isNumber: isNumeral(word),
    fr: speak(word, 'fr'),
    en: speak(word, 'en'),
  };
}

const known = new Map<string, Lexeme>();
// Some 20 MB when full; a company's whole vocabulary fits.
const KNOWN_MAX = 100_000;

/** `raw` as it stands in a text. */
export function lexemeOf(raw: string): Lexeme {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const lexeme = study(raw);
  if (known.size < KNOWN_MAX) known.set(raw, lexeme);
  return lexeme;
}
