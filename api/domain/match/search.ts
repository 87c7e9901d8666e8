/** The search box: every word counts, the last may be unfinished, a typing error is forgiven when nothing else fits. */
import { LANGS, type Lang } from '#contract/words';
import { detectLang } from '../text/detect-lang.ts';
import { readTokens, type Token } from '../text/read-tokens.ts';
import { readWords } from '../text/read-words.ts';
import { inverseFrequency } from './corpus.ts';
import { wordDim } from './dimensions.ts';
import type { EngineState } from './engine-state.ts';
import type { SearchHit, SearchRequest } from './types.ts';

/** A word that most practices have says nothing beside a rare one, and costs most of the time. */
const TELLING_PART = 0.05;
/** What a completed or corrected word is worth beside the word itself. */
const COMPLETED = 0.7;
const CORRECTED = 0.5;
/** What a word of the same family is worth beside the word itself. */
const RELATED = 0.3;
const RELATED_MAX = 3;
/** A word that more practices have finds enough by itself: a part of all, and in a young company as many. */
const RELATED_PART = 0.05;
const RELATED_FEW = 5;
/** Letters of a stem by which a family is known. */
const FAMILY_MIN = 6;
const COMPLETIONS_MAX = 24;
const CORRECTIONS_MAX = 4;
/** So many letters say which word is begun, also in the middle of a search. */
const BEGINNING_MIN = 4;
/** Longer texts are sentences, pasted or asked, not searches being typed. */
const UNFINISHED_WORDS_MAX = 6;

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

/**
 * The word's own stems in the languages that it may be of. They stand for one word, so that none is rarer than the commonest: the
 * stem that only the wrong language makes ("pack" of "package") would else outweigh the word that was written.
 */
function findExact({ dictionary, index, corpus }: EngineState, { lexeme }: Token, langs: readonly Lang[]) {
  const stems = new Set(langs.map((lang) => lexeme[lang].indexed).filter((stem) => stem !== ''));
  const found = [...stems].flatMap((stem) => {
    const dim = dictionary.find(wordDim(stem));
    return dim === undefined ? [] : [{ dim, stem, count: index.count(dim) }];
  });
  const most = found.reduce((greatest, { count }) => Math.max(greatest, count), 1);
  const idf = inverseFrequency(corpus.documents, Math.min(corpus.documents, most));
  return found.map(({ dim, stem, count }) => ({ dim, stem, count, weight: (idf * count) / most }));
}
type Exact = ReturnType<typeof findExact>[number];

/** Words of the same family that no stemmer joins, as "cryptography" and "cryptographic": a little, and to a telling word only. */
function findRelated(state: EngineState, exact: readonly Exact[]): Wanted[] {
  const enough = Math.max(RELATED_FEW, RELATED_PART * state.corpus.documents);
  if (exact.some(({ count }) => count > enough)) return [];
  return exact.flatMap(({ stem, weight }) => {
    if (stem.length < FAMILY_MIN) return [];
    const root = stem.slice(0, Math.max(FAMILY_MIN - 1, stem.length - 1));
    return state.vocabulary
      .complete(root, RELATED_MAX)
      .filter((dim) => exact.every((one) => one.dim !== dim))
      .map((dim) => ({ dim, weight: RELATED * Math.min(weight, weigh(state, dim, 1).weight) }));
  });
}

/** Two or three letters begin hundreds of words: the nearer the end, the likelier ("sp" is "spa" before it is "spreadsheet"). */
const nearness = (word: string, { dictionary }: EngineState, dim: number): number =>
  word.length < BEGINNING_MIN ? word.length / Math.max(word.length, dictionary.names[dim]?.length ?? 0) : 1;

/** What an unfinished word may become; beside the word itself it counts for no more than that. */
function findCompletions(state: EngineState, word: string, exact: readonly Wanted[]): Wanted[] {
  const most = exact.reduce((greatest, { weight }) => Math.max(greatest, weight), 0);
  return state.vocabulary
    .complete(word, COMPLETIONS_MAX)
    .filter((dim) => exact.every((one) => one.dim !== dim))
    .map((dim) => weigh(state, dim, COMPLETED * nearness(word, state, dim)))
    .map(({ dim, weight }) => ({ dim, weight: most > 0 ? Math.min(weight, COMPLETED * most) : weight }));
}

/** What a word that nobody wrote may mean: the beginning of one, a mistyped one, or another form of one. */
function findUnknown(state: EngineState, word: string, stem: string): Wanted[] {
  const { vocabulary } = state;
  const begun = word.length < BEGINNING_MIN ? [] : vocabulary.complete(word, COMPLETIONS_MAX);
  if (begun.length > 0) return begun.map((dim) => weigh(state, dim, COMPLETED));
  const corrected = vocabulary.correct(stem, CORRECTIONS_MAX, word.length);
  // The nearest alone: when one letter explains it, two do not.
  const least = corrected[0]?.errors ?? 0;
  const nearest = corrected.filter(({ errors }) => errors === least);
  if (nearest.length > 0) return nearest.map(({ dim, errors }) => weigh(state, dim, CORRECTED / errors));
  const root = vocabulary.findRoot(word);
  return root === undefined ? [] : [weigh(state, root, CORRECTED)];
}

function findWord(state: EngineState, token: Token, langs: readonly Lang[], isUnfinished: boolean): Wanted[] {
  if (langs.every((lang) => token.lexeme[lang].indexed === '')) return [];
  const exact = findExact(state, token, langs);
  const completed = isUnfinished && token.word.length >= 2 ? findCompletions(state, token.word, exact) : [];
  if (exact.length > 0 || completed.length > 0) return [...exact, ...completed, ...findRelated(state, exact)];
  return findUnknown(state, token.word, token.lexeme[langs[0] ?? 'fr'].indexed);
}

/** A word said again in a long question counts more, not twice: Robertson & Walker's factor for the query's side. */
const K3 = 8;
const stress = (count: number) => ((K3 + 1) * count) / (K3 + count);

const HYPHENED = /\p{L}+(?:-\p{L}+)+/gu;
/** "co-working" where practices write it as one word: then that is what is meant, and not its parts. */
function joinWords({ dictionary }: EngineState, text: string): string {
  return text.replaceAll(HYPHENED, (word) => {
    const joined = word.replaceAll('-', '');
    const [token] = readTokens(joined);
    const isWritten = LANGS.some(
      (lang) => dictionary.find(wordDim(token?.lexeme[lang].indexed ?? '')) !== undefined,
    );
    return isWritten ? joined : word;
  });
}

/** What is typed may go on when nothing, not even a space, follows its last word; who wrote a sentence has finished its words. */
function findWanted(state: EngineState, typed: string): ReadonlyMap<number, number> {
  const text = joinWords(state, typed);
  const tokens = readTokens(text);
  const lang = detectLang(text, readWords(text));
  const langs = lang ? [lang] : LANGS;
  const counts = new Map<string, number>();
  for (const { word } of tokens) counts.set(word, (counts.get(word) ?? 0) + 1);
  const wanted = new Map<number, number>();
  // Of a word said twice the last counts: it is the one that may be unfinished.
  for (const token of new Map(tokens.map((one) => [one.word, one])).values()) {
    const isUnfinished = token.end === text.length && tokens.length <= UNFINISHED_WORDS_MAX;
    const stressed = stress(counts.get(token.word) ?? 1);
    for (const { dim, weight } of findWord(state, token, langs, isUnfinished))
      wanted.set(dim, Math.max(weight * stressed, wanted.get(dim) ?? 0));
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
    ...(keep ? { accepts: (ordinal: number) => keep(cards.idAt(ordinal) ?? '') } : {}),
  };
  const dims = wanted.map(([dim]) => dim);
  const found = index.top(query, limit);
  const ordinals = found.map(({ ordinal }) => ordinal);
  const impacts = index.impactsOf(dims, ordinals);
  return found.map(({ ordinal, score }, hit) => {
    const isMatched = (_: number, at: number) => (impacts[hit]?.[at] ?? 0) > 0;
    const matched = dims.filter(isMatched).map((dim) => dictionary.names[dim] ?? '');
    return { practiceId: cards.idAt(ordinal) ?? '', score, matched };
  });
}
