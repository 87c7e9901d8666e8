/**
 * Practices' readings as documents of the index: sketched one by one as plain numbers, so that nothing of a reading outlives it, and
 * given their impacts once what is usual has been counted.
 */
import type { Dictionary } from '../index/dictionary.ts';
import { IMPACT_MAX, type FlatDocuments } from '../index/segment.ts';
import { conceptIdfs, halfFrequency, normaliseConcepts, saturate, type Corpus } from './corpus.ts';
import { ENTRIES } from '../map/entries.ts';
import { stemOf } from '../text/terms.ts';
import { conceptDim, wordDim } from './dimensions.ts';
import type { PracticeReading } from './read-practice.ts';

/** 0 to 1 as 1 to 255 parts; what is there at all keeps one part. */
const quantise = (share: number) => Math.max(1, Math.min(IMPACT_MAX, Math.round(share * IMPACT_MAX)));

export type Encoded = Pick<FlatDocuments, 'from' | 'dims' | 'impacts'>;

const nameOfTerm = (term: number) => wordDim(stemOf(term));

/** A practice's part of a sheet: words from `from`, concepts from `concepts`, facets from `facets`, up to `to`. */
interface Sketch {
  readonly from: number;
  readonly concepts: number;
  readonly facets: number;
  readonly to: number;
  readonly length: number;
}

/** Of many practices: some hundred dimensions each. */
const FIRST_SIZE = 1 << 8;
/** Cities and products are without end. */
const FACETS_MAX = 1 << 10;

export class Sheet {
  readonly #dictionary: Dictionary;
  #sketches: Sketch[] = [];
  #used = 0;
  /** Of concepts: their places among the map's entries. */
  #dims = new Uint32Array(FIRST_SIZE);
  /** Frequency of a word, strength of a concept, agreement of a facet; then the share of each. */
  #values = new Float64Array(FIRST_SIZE);
  /** The share as it is kept. */
  #impacts = new Uint8Array(FIRST_SIZE);
  /** Dimensions by the concept's place among the map's entries, -1 where none was asked for yet. */
  readonly #concepts = new Int32Array(ENTRIES.length).fill(-1);
  /** Of facets, which are few and in every practice: among all names each look-up is a wait for memory. */
  readonly #facets = new Map<string, number>();

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  #put(dim: number, value: number): void {
    if (this.#used === this.#dims.length) this.#grow();
    this.#dims[this.#used] = dim;
    this.#values[this.#used] = value;
    this.#used += 1;
  }

  #grow(): void {
    const [dims, values] = [new Uint32Array(this.#used * 2), new Float64Array(this.#used * 2)];
    dims.set(this.#dims);
    values.set(this.#values);
    this.#dims = dims;
    this.#values = values;
  }

  #conceptDim(entry: number): number {
    const known = this.#concepts[entry] ?? -1;
    if (known >= 0) return known;
    const dim = this.#dictionary.idOf(conceptDim(ENTRIES[entry]?.id ?? ''));
    this.#concepts[entry] = dim;
    return dim;
  }

  #facetDim(name: string): number {
    const known = this.#facets.get(name);
    if (known !== undefined) return known;
    const dim = this.#dictionary.idOf(name);
    if (this.#facets.size < FACETS_MAX) this.#facets.set(name, dim);
    return dim;
  }

  sketch({ terms, frequencies, concepts, facets, length }: PracticeReading): void {
    const from = this.#used;
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      this.#put(this.#dictionary.idOfTerm(term, nameOfTerm), frequencies[at] ?? 0);
    }
    const afterWords = this.#used;
    for (let place = 0; place < concepts.size; place += 1) {
      const entry = concepts.entryAt(place);
      this.#put(entry, concepts.strengthOf(entry));
    }
    const afterConcepts = this.#used;
    for (const [name, agreement] of facets) this.#put(this.#facetDim(name), agreement);
    this.#sketches.push({ from, concepts: afterWords, facets: afterConcepts, to: this.#used, length });
  }

  /** The practices in the order in which they were sketched, against what is usual by now; the sheet is empty then. */
  encode(corpus: Corpus): Encoded {
    const [dims, values] = [this.#dims, this.#values];
    if (this.#impacts.length < this.#used) this.#impacts = new Uint8Array(dims.length);
    const impacts = this.#impacts;
    const rows = new Uint32Array(this.#sketches.length + 1);
    const idfs = conceptIdfs(corpus);
    let end = 0;
    this.#sketches.forEach(({ from, concepts, facets, to, length }, place) => {
      const half = halfFrequency(length, corpus);
      for (let at = from; at < concepts; at += 1) values[at] = saturate(values[at] ?? 0, half);
      normaliseConcepts(idfs, dims, values, concepts, facets);
      for (let at = concepts; at < facets; at += 1) dims[at] = this.#conceptDim(dims[at] ?? 0);
      // What is too weak is left out, and the rest moves up.
      for (let at = from; at < to; at += 1) {
        const share = values[at] ?? 0;
        if (share <= 0) continue;
        dims[end] = dims[at] ?? 0;
        impacts[end] = quantise(share);
        end += 1;
      }
      rows[place + 1] = end;
    });
    this.#sketches = [];
    this.#used = 0;
    return { from: rows, dims: dims.slice(0, end), impacts: impacts.slice(0, end) };
  }
}
