/** The words of practices that a mistyped one may mean; when one error explains it, two do not. */
import type { Lang } from '#contract/words';
import { stem } from '../text/stem.ts';
import { wordDim } from './dimensions.ts';
import type { EngineState } from './engine-state.ts';

const CORRECTIONS_MAX = 4;
/** Errors further from the end leave the ending whole, so that the stem alone is mistyped, and stems are compared first. */
const ENDING_MAX = 7;
/** In a shorter word another letter makes another word, and so do two letters that change places in a shorter still. */
const REPLACED_MIN = 4;
const SWAPPED_MIN = 3;
/** In a shorter stem one error makes that of another word ("coif" of "coiffeur", "coin"): then the word is compared as it was typed. */
const STEM_MIN = 5;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** All words that one error in the last letters makes of `word`: what a stemmer would have cut may be mistyped too. */
function undoOne(word: string): string[] {
  if (word.length < SWAPPED_MIN) return [];
  const undone: string[] = [];
  for (let at = Math.max(0, word.length - ENDING_MAX); at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const [own, next] = [word.charAt(at), word.charAt(at + 1)];
    if (next && next !== own) undone.push(before + next + own + word.slice(at + 2));
    if (word.length < REPLACED_MIN) continue;
    if (own) undone.push(before + after);
    for (const letter of LETTERS) {
      if (own && letter !== own) undone.push(before + letter + after);
      undone.push(before + letter + own + after);
    }
  }
  return undone;
}

function findByEnding({ dictionary, index }: EngineState, word: string, langs: readonly Lang[]): number[] {
  const dims = new Set<number>();
  for (const undone of undoOne(word)) {
    for (const lang of langs) {
      const dim = dictionary.find(wordDim(stem(undone, lang)));
      if (dim !== undefined && index.count(dim) > 0) dims.add(dim);
    }
  }
  return [...dims].toSorted((a, b) => index.count(b) - index.count(a));
}

export interface Mistyped {
  readonly dim: number;
  readonly errors: number;
}

/** The nearest alone, all with the same number of errors. `word` folded. */
export function findMistyped(state: EngineState, word: string, langs: readonly Lang[]): Mistyped[] {
  const { vocabulary } = state;
  const stems = new Set(
    langs.map((lang) => stem(word, lang)).filter((one) => one.length >= STEM_MIN || one === word),
  );
  const near = [...stems].flatMap((one) => vocabulary.correct(one, CORRECTIONS_MAX, word.length));
  const fewest = (all: readonly Mistyped[]) =>
    all.reduce((least, { errors }) => Math.min(least, errors), Infinity);
  // Trying endings costs some hundred look-ups.
  const all =
    fewest(near) > 1
      ? [...near, ...findByEnding(state, word, langs).map((dim) => ({ dim, errors: 1 }))]
      : near;
  const nearest = all.filter(({ errors }) => errors === fewest(all));
  return [...new Map(nearest.map((one) => [one.dim, one])).values()].slice(0, CORRECTIONS_MAX);
}
