/** Words that some write as one and some as two ("co-working", "follow up", "libreservice"): as the practices have them. */
import { LANGS, type Lang } from '#contract/words';
import { studyWord } from '../text/lexeme.ts';
import { readTokens } from '../text/read-tokens.ts';
import { isStopWord } from '../text/stop-words.ts';
import { wordDim } from './dimensions.ts';
import type { EngineState } from './engine-state.ts';

const HYPHENED = /\p{L}+(?:-\p{L}+)+/gu;
/** Shorter ones meet by chance ("en jeu" and "enjeu"). */
const JOINED_MIN = 7;
const PAIRED_WORDS_MAX = 6;
/** A stem has lost its ending. */
const ENDING_MAX = 5;
/** A mistyped word is hardly ever made of two whole ones so long. */
const PART_MIN = 4;
/** After a small word a part must be longer: "enrobe" is no robe. */
const AFTER_SMALL_MIN = 6;
/** "bon" begins "bon de livraison". */
const BEFORE_SMALL_MIN = 3;
/** In front of a word these mostly say the opposite ("mécontent", "inutile", "unhappy"). */
const DENYING: ReadonlySet<string> = new Set(['me', 'in', 'un']);
/** Letters of a small word between two others: "de", "pour". */
const SMALL_MIN = 2;
const SMALL_MAX = 4;

function dimOf({ dictionary, index }: EngineState, word: string, lang: Lang): number | undefined {
  const dim = dictionary.find(wordDim(studyWord(word)[lang].indexed));
  return dim !== undefined && index.count(dim) > 0 ? dim : undefined;
}

/** Nearly no two words make a third, and a look at how words begin tells so without stemming. */
const isWritten = (state: EngineState, word: string): boolean =>
  state.vocabulary.complete(word.slice(0, -ENDING_MAX), 1).length > 0 &&
  LANGS.some((lang) => dimOf(state, word, lang) !== undefined);

/** Neighbours that practices write as one word, so written. */
function joinPairs(state: EngineState, text: string): string[] {
  const tokens = readTokens(text);
  if (tokens.length > PAIRED_WORDS_MAX) return [];
  return tokens.flatMap(({ word, end }, at) => {
    const next = tokens[at + 1];
    if (!next || next.start > end + 1) return [];
    const joined = word + next.word;
    return joined.length >= JOINED_MIN && isWritten(state, joined) ? [joined] : [];
  });
}

/**
 * The text with what practices write as one word: instead of its hyphened parts, and in front of parts that stand apart, which may
 * be meant as well.
 */
export function rejoinWords(state: EngineState, text: string): string {
  const rejoined = text.replaceAll(HYPHENED, (word) => {
    const joined = word.replaceAll('-', '');
    return isWritten(state, joined) ? joined : word;
  });
  const pairs = joinPairs(state, rejoined);
  return pairs.length > 0 ? `${pairs.join(' ')} ${rejoined}` : rejoined;
}

function partsAt(state: EngineState, word: string, at: number, lang: Lang): number[] {
  const [first, second] = [word.slice(0, at), word.slice(at)];
  const rest = dimOf(state, second, lang);
  if (rest === undefined) return [];
  if (DENYING.has(first)) return [];
  if (isStopWord(first, lang)) return second.length >= AFTER_SMALL_MIN ? [rest] : [];
  const isWhole = first.length >= PART_MIN && second.length >= PART_MIN;
  const begun = isWhole ? dimOf(state, first, lang) : undefined;
  return begun === undefined ? [] : [begun, rest];
}

/** "bondelivraison": two words with a small one between them, the last as long as can be. */
export function splitAroundSmall(state: EngineState, word: string, langs: readonly Lang[]): number[] {
  for (let at = BEFORE_SMALL_MIN; at <= word.length - AFTER_SMALL_MIN; at += 1) {
    for (const lang of langs) {
      const begun = dimOf(state, word.slice(0, at), lang);
      if (begun === undefined) continue;
      for (let small = SMALL_MAX; small >= SMALL_MIN; small -= 1) {
        const rest = word.slice(at + small);
        if (rest.length < AFTER_SMALL_MIN || !isStopWord(word.slice(at, at + small), lang)) continue;
        const ended = dimOf(state, rest, lang);
        if (ended !== undefined) return [begun, ended];
      }
    }
  }
  return [];
}

/** The two words of practices that `word` is made of; none where it is not. Both parts as long as can be. */
export function splitWord(state: EngineState, word: string, langs: readonly Lang[]): number[] {
  if (word.length < JOINED_MIN) return [];
  const middle = word.length / 2;
  const places = Array.from({ length: word.length - PART_MIN }, (_, at) => at + 2);
  const nearestFirst = places.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const at of nearestFirst) {
    for (const lang of langs) {
      const parts = partsAt(state, word, at, lang);
      if (parts.length > 0) return parts;
    }
  }
  return [];
}
