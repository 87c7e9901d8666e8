/** Lays documents flat for building: those waiting one by one, or those of segments to be merged. */
import { eachPosting } from './postings.ts';
import type { FlatDocuments, Segment } from './segment.ts';

/** A document as described: dimensions, each once, with impacts 1 to 255. */
export interface SparseDocument {
  readonly ordinal: number;
  readonly prior: number;
  readonly dims: Uint32Array;
  readonly impacts: Uint8Array;
}

export function flattenDocuments(documents: readonly SparseDocument[]): FlatDocuments {
  const from = new Uint32Array(documents.length + 1);
  documents.forEach(({ dims }, place) => (from[place + 1] = (from[place] ?? 0) + dims.length));
  const dims = new Uint32Array(from.at(-1) ?? 0);
  const impacts = new Uint8Array(dims.length);
  documents.forEach((described, place) => {
    dims.set(described.dims, from[place]);
    impacts.set(described.impacts, from[place]);
  });
  return {
    ordinals: Uint32Array.from(documents, ({ ordinal }) => ordinal),
    priors: Float64Array.from(documents, ({ prior }) => prior),
    from,
    dims,
    impacts,
  };
}

/** The living documents of several segments, in their order; the removed ones are left behind. */
export function flattenSegments(segments: readonly Segment[]): FlatDocuments {
  const places = segments.map((segment) => new Int32Array(segment.size).fill(-1));
  let size = 0;
  segments.forEach((segment, index) => {
    segment.priors.forEach((prior, place) => {
      const own = places[index];
      if (prior !== -Infinity && own) own[place] = size++;
    });
  });
  const from = new Uint32Array(size + 1);
  const placeOf = (index: number, place: number) => places[index]?.[place] ?? -1;
  const each = (visit: (target: number, dim: number, impact: number) => void) =>
    segments.forEach((segment, index) =>
      segment.dims.forEach((dim, at) =>
        eachPosting(segment, at, (place, impact) => {
          const target = placeOf(index, place);
          if (target >= 0) visit(target, dim, impact);
        }),
      ),
    );
  each((target) => (from[target + 1] = (from[target + 1] ?? 0) + 1));
  for (let place = 0; place < size; place += 1) from[place + 1] = (from[place + 1] ?? 0) + (from[place] ?? 0);
  const next = from.slice();
  const flat = { from, dims: new Uint32Array(from[size] ?? 0), impacts: new Uint8Array(from[size] ?? 0) };
  each((target, dim, impact) => {
    const term = next[target] ?? 0;
    next[target] = term + 1;
    flat.dims[term] = dim;
    flat.impacts[term] = impact;
  });
  const living = <T extends 'ordinals' | 'priors'>(key: T) =>
    segments.flatMap((segment) =>
      [...segment[key]].filter((_, place) => segment.priors[place] !== -Infinity),
    );
  return {
    ...flat,
    ordinals: Uint32Array.from(living('ordinals')),
    priors: Float64Array.from(living('priors')),
  };
}
