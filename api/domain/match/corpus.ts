/** What is usual in this company's practices, so that the unusual counts more: document frequencies and the mean length. */
import type { PracticeReading } from './read-practice.ts';
import { SHAPES } from './weights.ts';

/** BM25 (Robertson & Walker 1994): saturation and length normalisation; the usual values. */
const K1 = 1.2;
const B = 0.75;
// Before anything is known, a practice is as long as this.
const LENGTH_GUESS = 50;

export interface Corpus {
  documents: number;
  totalLength: number;
  /** Documents by concept id. */
  readonly concepts: Map<string, number>;
}

export const createCorpus = (): Corpus => ({ documents: 0, totalLength: 0, concepts: new Map() });

export function countReading(corpus: Corpus, { length, concepts }: PracticeReading): void {
  corpus.documents += 1;
  corpus.totalLength += length;
  for (const id of concepts.keys()) corpus.concepts.set(id, (corpus.concepts.get(id) ?? 0) + 1);
}

/** Inverse document frequency as of BM25, never negative. */
export function inverseFrequency(documents: number, frequency: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/** As if twenty practices more spoke of other things: in a young company nothing is usual yet. */
const SMOOTHING = 20;

export function conceptIdf(corpus: Corpus, id: string): number {
  const frequency = Math.min(corpus.documents, corpus.concepts.get(id) ?? 0);
  return inverseFrequency(corpus.documents + SMOOTHING, frequency) ** SHAPES.rarity;
}

/** Part of a term's full weight that its frequency in a document of this length is worth, 0 to 1. */
export function saturate(frequency: number, length: number, corpus: Corpus): number {
  const mean = corpus.documents > 0 ? corpus.totalLength / corpus.documents : LENGTH_GUESS;
  return frequency / (frequency + K1 * (1 - B + (B * length) / Math.max(1, mean)));
}

/**
 * How much a concept said with this strength counts: one stray word hardly, a clear expression mostly, and what a text keeps coming
 * back to more than what it mentions once.
 */
export function believe(strength: number): number {
  const square = strength * strength;
  return (Math.sqrt(strength) * square) / (square + SHAPES.conceptHalf * SHAPES.conceptHalf);
}

/**
 * Concepts as a vector of length 1: sure ones near their inverse frequency, weak ones far below. `values` from `from` to `to` are
 * strengths of the entries `ids` there, and become shares; 0 for what is too weak.
 */
export function normaliseConcepts(
  corpus: Corpus,
  ids: readonly string[],
  values: Float64Array,
  from: number,
  to: number,
): void {
  let square: number = SHAPES.conceptFloor;
  for (let at = from; at < to; at += 1) {
    const weight = believe(values[at] ?? 0) * conceptIdf(corpus, ids[at] ?? '');
    values[at] = weight;
    square += weight * weight;
  }
  const norm = Math.sqrt(square) || 1;
  for (let at = from; at < to; at += 1) {
    const share = (values[at] ?? 0) / norm;
    values[at] = share >= SHAPES.conceptLeast ? share : 0;
  }
}
