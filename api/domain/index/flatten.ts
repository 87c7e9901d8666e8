/** Lays documents flat for building: those waiting one by one, or those of segments to be merged. */
import { findAtLeast, type FlatDocuments, type Segment } from './segment.ts';

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

/** One by one: what a document has is too short for a copy of the machine's own. */
function copyTerms(
  part: FlatDocuments,
  place: number,
  { dims, impacts }: Pick<FlatDocuments, 'dims' | 'impacts'>,
  to: number,
): void {
  const first = part.from[place] ?? 0;
  const count = (part.from[place + 1] ?? 0) - first;
  for (let term = 0; term < count; term += 1) {
    dims[to + term] = part.dims[first + term] ?? 0;
    impacts[to + term] = part.impacts[first + term] ?? 0;
  }
}

/** Where documents told apart by their place in the row of parts stand: the number of their part, and their place in it. */
function locate(parts: readonly FlatDocuments[], order: Uint32Array) {
  const sizes = parts.map(({ ordinals }) => ordinals.length);
  const firsts = Uint32Array.from(sizes, (_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  // The last part that begins there or before: an empty one begins where the next does.
  const partOf = order.map((place) => findAtLeast(firsts, place + 1, 0, firsts.length) - 1);
  return { partOf, placeIn: order.map((place, at) => place - (firsts[partOf[at] ?? 0] ?? 0)) };
}

/**
 * Documents of the parts, told apart by their place in the row of parts: those of `order`, in that order. Right from where they are:
 * of a large build, all parts in one row first would be another copy of all that it holds.
 */
export function arrangeDocuments(parts: readonly FlatDocuments[], order: Uint32Array): FlatDocuments {
  const { partOf, placeIn } = locate(parts, order);
  const from = new Uint32Array(order.length + 1);
  const ordinals = new Uint32Array(order.length);
  const priors = new Float64Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const part = parts[partOf[at] ?? 0];
    const place = placeIn[at] ?? 0;
    ordinals[at] = part?.ordinals[place] ?? 0;
    priors[at] = part?.priors[place] ?? 0;
    from[at + 1] = (from[at] ?? 0) + (part?.from[place + 1] ?? 0) - (part?.from[place] ?? 0);
  }
  const dims = new Uint32Array(from.at(-1) ?? 0);
  const impacts = new Uint8Array(dims.length);
  for (let at = 0; at < order.length; at += 1) {
    const part = parts[partOf[at] ?? 0];
    if (part) copyTerms(part, placeIn[at] ?? 0, { dims, impacts }, from[at] ?? 0);
  }
  return { ordinals, priors, from, dims, impacts };
}

/** Each as a document of its own. */
export const separateDocuments = ({
  ordinals,
  priors,
  from,
  dims,
  impacts,
}: FlatDocuments): SparseDocument[] =>
  Array.from(ordinals, (ordinal, place) => ({
    ordinal,
    prior: priors[place] ?? 0,
    dims: dims.slice(from[place], from[place + 1]),
    impacts: impacts.slice(from[place], from[place + 1]),
  }));

/** The living documents of several segments, in their order; the removed ones are left behind. */
export function flattenSegments(segments: readonly Segment[]): FlatDocuments {
  const parts = segments.map(({ ordinals, priors, documents }) => ({ ordinals, priors, ...documents }));
  const living: number[] = [];
  let first = 0;
  for (const { priors } of segments) {
    for (let place = 0; place < priors.length; place += 1)
      if (priors[place] !== -Infinity) living.push(first + place);
    first += priors.length;
  }
  return arrangeDocuments(parts, Uint32Array.from(living));
}
