/** What an engine remembers: the index, its names, what is usual, and a card of each practice. */
import { createDictionary, type Dictionary } from '../index/dictionary.ts';
import { SparseMatrix } from '../index/sparse-matrix.ts';
import { Cards } from './cards.ts';
import { createCorpus, type Corpus } from './corpus.ts';
import type { IndexOptions } from './types.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { Notices } from './notices.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** All that an engine remembers; saved and loaded as a whole. */
export interface EngineState {
  weights: Weights;
  readonly index: SparseMatrix;
  readonly dictionary: Dictionary;
  readonly vocabulary: Vocabulary;
  readonly corpus: Corpus;
  readonly cards: Cards;
  /** Of the practices that are shown. */
  readonly notices: Notices;
  /** The UTC day for which the priors hold. */
  day: number;
}

export const DAY_MS = 86_400_000;

export function createState({ weights }: IndexOptions): EngineState {
  const dictionary = createDictionary();
  const index = new SparseMatrix();
  return {
    weights: { ...WEIGHTS, ...weights },
    index,
    dictionary,
    vocabulary: createVocabulary(dictionary, (dim) => index.count(dim) > 0),
    corpus: createCorpus(),
    cards: new Cards(),
    notices: new Notices(),
    day: 0,
  };
}
