/** What is usual in this company's practices, so that the unusual counts more: document frequencies and the mean length. */
import { ENTRIES } from '../map/entries.ts';
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
  /** Documents by the concept's place among the map's entries. */
  readonly concepts: Float64Array;
  /** Inverse frequencies of all concepts as of now; worked out when first asked for. */
  idfs: Float64Array | undefined;
}

export const createCorpus = (): Corpus => ({
  documents: 0,
  totalLength: 0,
  concepts: new Float64Array(ENTRIES.length),
  idfs: undefined,
});

export function countReading(
  corpus: Corpus,
  { length, concepts }: Pick<PracticeReading, 'length' | 'concepts'>,
): void {
  corpus.documents += 1;
  corpus.totalLength += length;
  corpus.idfs = undefined;
  const counts = corpus.concepts;
  for (let place = 0; place < concepts.size; place += 1) {
    const entry = concepts.entryAt(place);
    counts[entry] = (counts[entry] ?? 0) + 1;
  }
}

/** Words are weighted in tenths; a length takes two numbers of 16 bits. */
const TENTHS = 10;
const LENGTH_AT = 2;

/** What a reading adds to what is usual, to be taken away again when it leaves: its length in tenths, then its concepts' places. */
export function writeSaid({ length, concepts }: Pick<PracticeReading, 'length' | 'concepts'>): Uint16Array {
  const said = new Uint16Array(LENGTH_AT + concepts.size);
  const tenths = Math.round(length * TENTHS);
  said.set([tenths & 0xff_ff, tenths >>> 16]);
  for (let place = 0; place < concepts.size; place += 1) said[LENGTH_AT + place] = concepts.entryAt(place);
  return said;
}

/** `said` of a reading that was counted: of what is rewritten again and again, as a liked practice is, only the last counts. */
export function forgetSaid(corpus: Corpus, said: Uint16Array): void {
  const [low = 0, high = 0] = said;
  corpus.documents -= 1;
  corpus.totalLength -= (low + high * 2 ** 16) / TENTHS;
  corpus.idfs = undefined;
  for (let at = LENGTH_AT; at < said.length; at += 1) {
    const entry = said[at] ?? 0;
    corpus.concepts[entry] = (corpus.concepts[entry] ?? 0) - 1;
  }
}

/** Inverse document frequency as of BM25, never negative. */
export function inverseFrequency(documents: number, frequency: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

/** As if twenty practices more spoke of other things: in a young company nothing is usual yet. */
const SMOOTHING = 20;

/** By the concept's place among the map's entries. */
export function conceptIdfs(corpus: Corpus): Float64Array {
  const { documents, concepts } = corpus;
  corpus.idfs ??= Float64Array.from(
    concepts,
    (count) => inverseFrequency(documents + SMOOTHING, Math.min(documents, count)) ** SHAPES.rarity,
  );
  return corpus.idfs;
}

/** The frequency that is worth half of a term's full weight in a document of this length. */
export function halfFrequency(length: number, corpus: Corpus): number {
  const mean = corpus.documents > 0 ? corpus.totalLength / corpus.documents : LENGTH_GUESS;
  return K1 * (1 - B + (B * length) / Math.max(1, mean));
}

/** Part of a term's full weight that its frequency is worth, 0 to 1, where `half` of it is worth a half. */
export const saturate = (frequency: number, half: number): number => frequency / (frequency + half);

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
 * strengths of the entries there, and become shares; 0 for what is too weak.
 */
export function normaliseConcepts(
  idfs: Float64Array,
  entries: Uint32Array,
  values: Float64Array,
  from: number,
  to: number,
): void {
  let square: number = SHAPES.conceptFloor;
  for (let at = from; at < to; at += 1) {
    const weight = believe(values[at] ?? 0) * (idfs[entries[at] ?? 0] ?? 0);
    values[at] = weight;
    square += weight * weight;
  }
  const norm = Math.sqrt(square) || 1;
  for (let at = from; at < to; at += 1) {
    const share = (values[at] ?? 0) / norm;
    values[at] = share >= SHAPES.conceptLeast ? share : 0;
  }
}
