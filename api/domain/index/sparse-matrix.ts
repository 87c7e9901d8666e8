/**
 * A sparse matrix of documents and dimensions: documents as lists of (dimension, impact) with a static prior, queries as lists of (dimension, weight);
 * score = prior + sum of weight × impact. Words, concepts and facets are all dimensions to it: it knows none of them.
 */
import { buildSegment } from './build-segment.ts';
import { flattenDocuments, flattenSegments, separateDocuments, type SparseDocument } from './flatten.ts';
import { rankSegment, type SparseQuery } from './rank-segment.ts';
import { readImpacts, type Chosen } from './read-impacts.ts';
import { RemovedCounts } from './removed-counts.ts';
import { countDocuments, type FlatDocuments, type Segment } from './segment.ts';
import { TopK, type Ranked } from './top-k.ts';

// Rebuilding so few for the next query costs under a millisecond, so what was added is seen at once.
const TAIL_MAX = 256;

export class SparseMatrix {
  #segments: Segment[];
  #tail: SparseDocument[] = [];
  #tailSegment: Segment | undefined;
  // By ordinal: the segment that has the document, none while it waits, and its place there.
  #owners: (Segment | undefined)[] = [];
  #places: number[] = [];
  readonly #removed = new RemovedCounts();

  constructor(segments: readonly Segment[] = []) {
    this.#segments = [...segments];
    for (const segment of this.#segments) {
      this.#register(segment);
      this.#removed.addAll(segment);
    }
  }

  /** Sealed segments, after the waiting documents have been sealed too. */
  get segments(): readonly Segment[] {
    this.#seal();
    return this.#segments;
  }

  /** Ordinals must be new; replacing is removing and adding under a new one. */
  add(documents: FlatDocuments): void {
    if (documents.ordinals.length >= TAIL_MAX) {
      this.#keep(buildSegment(documents));
      return;
    }
    this.#tail.push(...separateDocuments(documents));
    this.#tailSegment = undefined;
    if (this.#tail.length >= TAIL_MAX) this.#seal();
  }

  remove(ordinal: number): void {
    const owner = this.#owners[ordinal];
    if (owner) {
      const place = this.#places[ordinal] ?? 0;
      owner.priors[place] = -Infinity;
      this.#removed.add({ documents: owner.documents, place });
      this.#owners[ordinal] = undefined;
    } else {
      this.#tail = this.#tail.filter((described) => described.ordinal !== ordinal);
      this.#tailSegment = undefined;
    }
  }

  /** New priors for all (evidence ages from day to day). */
  reweigh(priorOf: (ordinal: number) => number): void {
    for (const segment of this.segments) {
      segment.ordinals.forEach((ordinal, place) => {
        if (segment.priors[place] !== -Infinity) segment.priors[place] = priorOf(ordinal);
      });
    }
  }

  /** The best k, exactly as scoring every document would give them. */
  top(query: SparseQuery, k: number): Ranked[] {
    const top = new TopK(k);
    for (const segment of this.#searched()) rankSegment(segment, query, k, top);
    return top.ranked();
  }

  /** Impacts of `dims` in each of `ordinals`, a row for each: 0 to 255. */
  impactsOf(dims: readonly number[], ordinals: readonly number[]): Uint8Array {
    return readImpacts(
      dims,
      ordinals.map((ordinal) => this.#chosenOf(ordinal)),
    );
  }

  /** Documents in which `dim` occurs. */
  count(dim: number): number {
    let documents = 0;
    for (const segment of this.#searched()) documents += countDocuments(segment, dim);
    return documents - this.#removed.of(dim);
  }

  /** Merges all into one segment and forgets the removed. Not for the middle of a request. */
  compact(): void {
    const segments = this.segments;
    const isTidy = segments.length <= 1 && !segments[0]?.priors.includes(-Infinity);
    if (isTidy) return;
    this.#segments = [];
    this.#owners = [];
    this.#removed.clear();
    this.#keep(buildSegment(flattenSegments(segments)));
  }

  /** Documents take other numbers: that of `former[n]` becomes n. After `compact`, and of all that are left. */
  renumber(former: readonly number[]): void {
    const numbers = new Map(former.map((ordinal, number) => [ordinal, number]));
    this.#owners = [];
    this.#places = [];
    for (const segment of this.#segments) {
      segment.ordinals.forEach((ordinal, place) => (segment.ordinals[place] = numbers.get(ordinal) ?? 0));
      this.#register(segment);
    }
  }

  /** Dimensions that documents have, in ascending order. After `compact`, which leaves none that only removed ones had. */
  get dims(): Uint32Array {
    return this.#segments[0]?.dims.slice() ?? new Uint32Array();
  }

  /** Dimensions take other numbers: `former[n]` becomes n. After `compact`, and of all `dims`. */
  renumberDims(former: Uint32Array): void {
    const numbers = new Uint32Array((former.at(-1) ?? -1) + 1);
    former.forEach((dim, number) => (numbers[dim] = number));
    for (const { dims, documents } of this.#segments)
      for (const column of [dims, documents.dims])
        for (let at = 0; at < column.length; at += 1) column[at] = numbers[column[at] ?? 0] ?? 0;
  }

  /** Undefined for one that was removed. */
  #chosenOf(ordinal: number): Chosen | undefined {
    const owner = this.#owners[ordinal];
    if (owner) return { documents: owner.documents, place: this.#places[ordinal] ?? 0 };
    const waiting = this.#tail.find((described) => described.ordinal === ordinal);
    return waiting && { documents: flattenDocuments([waiting]), place: 0 };
  }

  #searched(): readonly Segment[] {
    if (this.#tail.length === 0) return this.#segments;
    this.#tailSegment ??= buildSegment(flattenDocuments(this.#tail));
    return [...this.#segments, this.#tailSegment];
  }

  #seal(): void {
    if (this.#tail.length > 0) this.#keep(buildSegment(flattenDocuments(this.#tail)));
    this.#tail = [];
    this.#tailSegment = undefined;
  }

  #keep(segment: Segment): void {
    if (segment.size === 0) return;
    this.#segments.push(segment);
    this.#register(segment);
  }

  /** Lists grow one by one: with gaps they would become tables of hashes. */
  #makeRoom(ordinals: Uint32Array): void {
    const greatest = ordinals.reduce((most, ordinal) => Math.max(most, ordinal), -1);
    while (this.#owners.length <= greatest) this.#owners.push(undefined);
    while (this.#places.length <= greatest) this.#places.push(-1);
  }

  #register(segment: Segment): void {
    this.#makeRoom(segment.ordinals);
    segment.ordinals.forEach((ordinal, place) => {
      if (segment.priors[place] === -Infinity) return;
      this.#owners[ordinal] = segment;
      this.#places[ordinal] = place;
    });
  }
}
