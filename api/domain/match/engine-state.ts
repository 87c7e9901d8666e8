/** What an engine remembers: the index, its names, what is usual, and a card of each practice. */
import { createDictionary, type Dictionary } from '../index/dictionary.ts';
import { SparseIndex } from '../index/sparse-index.ts';
import { createCorpus, type Corpus } from './corpus.ts';
import type { PracticeCard } from './practice-table.ts';

/** All that an engine remembers; saved and loaded as a whole. */
export interface EngineState {
  readonly index: SparseIndex;
  readonly dictionary: Dictionary;
  readonly corpus: Corpus;
  /** By ordinal; undefined once removed. */
  readonly cards: (PracticeCard | undefined)[];
  readonly ordinals: Map<string, number>;
  /** The UTC day for which the priors hold. */
  day: number;
}

export const DAY_MS = 86_400_000;

export const createState = (): EngineState => ({
  index: new SparseIndex(),
  dictionary: createDictionary(),
  corpus: createCorpus(),
  cards: [],
  ordinals: new Map(),
  day: 0,
});
