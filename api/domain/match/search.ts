/** The search box: every word counts, the last may be unfinished, a typing error is forgiven when nothing else fits. */
import type { Lang } from '#contract/words';
import { detectLang } from '../text/detect-lang.ts';
import { readTokens, type Token } from '../text/read-tokens.ts';
import { inverseFrequency } from './corpus.ts';
import { wordDim } from './dimensions.ts';
import type { EngineState } from './engine-state.ts';
import type { SearchHit, SearchRequest } from './types.ts';

/** A word that most practices have says nothing beside a rare one, and costs most of the time. */
const TELLING_PART = 0.1;
/** What a completed or corrected word is worth beside the word itself. */
const COMPLETED = 0.7;
const CORRECTED = 0.5;
const COMPLETIONS_MAX = 24;
const CORRECTIONS_MAX = 4;
const LANGS_BOTH: readonly Lang[] = ['fr', 'en'];

interface Wanted {
  readonly dim: number;
  readonly weight: number;
}

function weigh({ index, corpus }: EngineState, dim: number, part: number): Wanted {
  return {
    dim,
    weight: part * inverseFrequency(corpus.documents, Math.min(corpus.documents, index.count(dim))),
  };
}

/** The word's own stems in the languages that it may be of. */
function findExact(state: EngineState, { lexeme }: Token, langs: readonly Lang[]): Wanted[] {
  const stems = new Set(langs.map((lang) => lexeme[lang].indexed).filter((stem) => stem !== ''));
  return [...stems].flatMap((stem) => {
    const dim = state.dictionary.find(wordDim(stem));
    return dim === undefined ? [] : [weigh(state, dim, 1)];
  });
}

function findWord(state: EngineState, token: Token, langs: readonly Lang[], isUnfinished: boolean): Wanted[] {
  if (langs.every((lang) => token.lexeme[lang].indexed === '')) return [];
  const exact = findExact(state, token, langs);
  const begun =
    isUnfinished && token.word.length >= 2 ? state.vocabulary.complete(token.word, COMPLETIONS_MAX) : [];
  const completed = begun
    .filter((dim) => exact.every((one) => one.dim !== dim))
    .map((dim) => weigh(state, dim, COMPLETED));
  if (exact.length > 0 || completed.length > 0) return [...exact, ...completed];
  const stem = token.lexeme[langs[0] ?? 'fr'].indexed;
  return state.vocabulary
    .correct(stem, CORRECTIONS_MAX)
    .map(({ dim, errors }) => weigh(state, dim, CORRECTED / errors));
}

/** What is typed may go on when nothing, not even a space, follows its last word. */
function findWanted(state: EngineState, text: string): ReadonlyMap<number, number> {
  const tokens = readTokens(text);
  const lang = detectLang(text, tokens);
  const wanted = new Map<number, number>();
  for (const token of tokens) {
    const isUnfinished = token.end === text.length;
    for (const { dim, weight } of findWord(state, token, lang ? [lang] : LANGS_BOTH, isUnfinished)) {
      wanted.set(dim, Math.max(weight, wanted.get(dim) ?? 0));
    }
  }
  return wanted;
}

export function searchPractices(state: EngineState, { text, limit, keep }: SearchRequest): SearchHit[] {
  const { index, dictionary, cards } = state;
  const wanted = [...findWanted(state, text)];
  const most = wanted.reduce((greatest, [, weight]) => Math.max(greatest, weight), 0);
  const telling = wanted.filter(([, weight]) => weight >= TELLING_PART * most);
  const query = {
    dims: telling.map(([dim]) => dim),
    weights: telling.map(([, weight]) => weight),
    withPriors: false,
    ...(keep ? { accepts: (ordinal: number) => keep(cards[ordinal]?.id ?? '') } : {}),
  };
  const dims = wanted.map(([dim]) => dim);
  return index.top(query, limit).map(({ ordinal, score }) => {
    const impacts = index.impacts(ordinal, dims);
    const matched = dims.filter((_, at) => (impacts[at] ?? 0) > 0).map((dim) => dictionary.names[dim] ?? '');
    return { practiceId: cards[ordinal]?.id ?? '', score, matched };
  });
}
