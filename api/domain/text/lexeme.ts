/** A word in all the forms that analysis needs; it is studied once (word-rows.ts), since texts repeat their words. */
import type { Lang } from '#contract/words';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { termOf } from './terms.ts';
import { isArticle, isStopWord } from './stop-words.ts';

/** A word as one language hears it. */
export interface Spoken {
  /** Under which it is indexed; empty for stop words and lone letters. */
  readonly indexed: string;
  /** The same as a number, 0 for none. */
  readonly term: number;
  /**
   * A step of the map's paths: articles are skipped (empty); other small words keep a mark, lest a stem look like them
   * ("pourri" and "pour").
   */
  readonly step: string;
  /** The same as a number, 0 for none. */
  readonly stepTerm: number;
}

export interface Lexeme {
  readonly word: string;
  /** Without plural and final e: the word as written, but for number and gender. */
  readonly plain: string;
  readonly isNumber: boolean;
  /** The language whose small word it is, if it is one of one language only: "on", "a", "or", "son" decide nothing. */
  readonly sign: Lang | undefined;
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
  const indexed = isLoneLetter || isSmall ? '' : stemmed;
  const term = termOf(indexed);
  return { indexed, term, step, stepTerm: step === indexed ? term : termOf(step) };
}

const isNumeral = (word: string) => word.charCodeAt(0) < 58 && word.charCodeAt(word.length - 1) < 58;

function signOf(word: string): Lang | undefined {
  const isFrench = isStopWord(word, 'fr');
  if (isFrench === isStopWord(word, 'en')) return undefined;
  return isFrench ? 'fr' : 'en';
}

/** Heard in a language when that language first asks: most words are only ever of one, and stemming is most of the work. */
class Studied implements Lexeme {
  readonly word: string;
  readonly plain: string;
  readonly isNumber: boolean;
  readonly sign: Lang | undefined;
  #fr: Spoken | undefined;
  #en: Spoken | undefined;

  constructor(word: string) {
    this.word = word;
    this.plain = plainForm(word);
    this.isNumber = isNumeral(word);
    this.sign = signOf(word);
  }

  get fr(): Spoken {
    return (this.#fr ??= speak(this.word, 'fr'));
  }

  get en(): Spoken {
    return (this.#en ??= speak(this.word, 'en'));
  }
}

/** `raw` as it stands in a text. */
export function studyWord(raw: string): Lexeme {
  return new Studied(fold(raw));
}
