/** Lays documents flat for building: those waiting one by one, or those of segments to be merged. */
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

/** All documents of the parts, one part after the other. */
function concatenate(parts: readonly FlatDocuments[]): FlatDocuments {
  const size = parts.reduce((sum, { ordinals }) => sum + ordinals.length, 0);
  const total = parts.reduce((sum, { dims }) => sum + dims.length, 0);
  const ordinals = new Uint32Array(size);
  const priors = new Float64Array(size);
  const from = new Uint32Array(size + 1);
  const dims = new Uint32Array(total);
  const impacts = new Uint8Array(total);
  let place = 0;
  let term = 0;
  for (const part of parts) {
    ordinals.set(part.ordinals, place);
    priors.set(part.priors, place);
    dims.set(part.dims, term);
    impacts.set(part.impacts, term);
    for (let own = 1; own < part.from.length; own += 1) from[place + own] = term + (part.from[own] ?? 0);
    place += part.ordinals.length;
    term += part.dims.length;
  }
  return { ordinals, priors, from, dims, impacts };
}

/** Documents of the parts, told apart by their place in the row of parts: those of `order`, in that order. */
export function arrangeDocuments(parts: readonly FlatDocuments[], order: Uint32Array): FlatDocuments {
  const { ordinals, priors, from, dims, impacts } = concatenate(parts);
  const terms = order.reduce((sum, place) => sum + (from[place + 1] ?? 0) - (from[place] ?? 0), 0);
  const arranged = {
    ordinals: order.map((place) => ordinals[place] ?? 0),
    priors: Float64Array.from(order, (place) => priors[place] ?? 0),
    from: new Uint32Array(order.length + 1),
    dims: new Uint32Array(terms),
    impacts: new Uint8Array(terms),
  };
  let next = 0;
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    const end = from[place + 1] ?? 0;
    for (let term = from[place] ?? 0; term < end; term += 1) {
      arranged.dims[next] = dims[term] ?? 0;
      arranged.impacts[next] = impacts[term] ?? 0;
      next += 1;
    }
    arranged.from[at + 1] = next;
  }
  return arranged;
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
