/**
 * Words that stand side by side as they were typed say more than the same words far apart: a name in two parts, "bon de livraison". The index
 * keeps no places of words, so the texts of the few that were found are read. It puts these in another order and finds nothing.
 */
import { LANGS, type Lang } from '#contract/words';
import { detectLang } from '../text/detect-lang.ts';
import { readTokens } from '../text/read-tokens.ts';
import { createWords, readWords } from '../text/read-words.ts';
import { termOf } from '../text/terms.ts';
import { ownTerm, termIn } from '../text/word-rows.ts';

/** What a text gains, as a part of its score, that has all pairs of neighbours. */
const SIDE_BY_SIDE = 0.3;
/** Who pastes a page looks for no name. */
const TYPED_MAX = 40;

/** What is at hand of a practice. */
export interface AtHand {
  readonly lang: Lang;
  readonly title: string;
  readonly body: string;
}

/** By a word's term the places among the typed words where it stands. */
type Places = ReadonlyMap<number, readonly number[]>;

function readTyped(text: string): { readonly places: Places; readonly pairs: number } {
  const places = new Map<number, number[]>();
  let last = 0;
  for (const { word, lexeme } of readTokens(text).slice(0, TYPED_MAX)) {
    const terms = new Set([...LANGS.map((lang) => lexeme[lang].term), termOf(word)]);
    for (const term of terms) if (term > 0) places.set(term, [...(places.get(term) ?? []), last]);
    last += 1;
  }
  return { places, pairs: Math.max(0, last - 1) };
}

const sheet = createWords();
const NOWHERE: readonly number[] = [];

/** Numbers of the pairs that stand in a text, each once. */
function findPairs(places: Places, text: string, own: Lang, found: Set<number>): void {
  const words = readWords(text, sheet);
  const lang = detectLang(text, words) ?? own;
  let before = NOWHERE;
  for (let at = 0; at < words.count; at += 1) {
    const number = words.numbers[at] ?? 0;
    const here = places.get(termIn(number, lang)) ?? places.get(ownTerm(number)) ?? NOWHERE;
    if (before.length > 0) for (const place of here) if (before.includes(place - 1)) found.add(place);
    before = here;
  }
}

/** Best first; of equals the one that was before. */
export function raiseNeighbours<T extends { readonly score: number }>(
  typed: string,
  found: readonly T[],
  textOf: (one: T) => AtHand | undefined,
): readonly T[] {
  const { places, pairs } = readTyped(typed);
  if (pairs === 0) return found;
  const raised = found.map((one) => {
    const text = textOf(one);
    const side = new Set<number>();
    if (text) {
      findPairs(places, text.title, text.lang, side);
      findPairs(places, text.body, text.lang, side);
    }
    return { ...one, score: one.score * (1 + (SIDE_BY_SIDE * side.size) / pairs) };
  });
  return raised.toSorted((a, b) => b.score - a.score);
}
