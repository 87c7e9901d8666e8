/** Builds a segment from flat documents: one counting sort by dimension, one pass that cuts blocks. */
import { BLOCK, type FlatDocuments, type Segment } from './segment.ts';

interface Postings {
  readonly dims: Uint32Array;
  /** Postings of `dims[i]` are `from[i]` to `from[i + 1]`. */
  readonly from: Uint32Array;
  readonly places: Uint32Array;
  readonly impacts: Uint8Array;
}

/** Documents come in order, so each dimension's postings come out in order of place. */
function invert({ from, dims: given, impacts }: FlatDocuments): Postings {
  const used = given.subarray(0, from[from.length - 1] ?? 0);
  const dims = Uint32Array.from(new Set(used)).toSorted();
  const rank = new Uint32Array((dims.at(-1) ?? 0) + 1);
  dims.forEach((dim, at) => (rank[dim] = at));
  const starts = new Uint32Array(dims.length + 1);
  for (const dim of used) starts[(rank[dim] ?? 0) + 1] = (starts[(rank[dim] ?? 0) + 1] ?? 0) + 1;
  for (let at = 0; at < dims.length; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(used.length);
  const sorted = new Uint8Array(used.length);
  for (let place = 0; place + 1 < from.length; place += 1) {
    const end = from[place + 1] ?? 0;
    for (let term = from[place] ?? 0; term < end; term += 1) {
      const at = rank[used[term] ?? 0] ?? 0;
      const posting = next[at] ?? 0;
      next[at] = posting + 1;
      places[posting] = place;
      sorted[posting] = impacts[term] ?? 0;
    }
  }
  return { dims, from: starts, places, impacts: sorted };
}

/** Blocks in which each dimension occurs; half of all or more is rounded up to all, for entries found without a search. */
function countEntries({ dims, from, places }: Postings, blocks: number): Uint32Array {
  const entryFrom = new Uint32Array(dims.length + 1);
  for (let at = 0; at < dims.length; at += 1) {
    let count = 0;
    let last = -1;
    for (let posting = from[at] ?? 0; posting < (from[at + 1] ?? 0); posting += 1) {
      const block = Math.floor((places[posting] ?? 0) / BLOCK);
      if (block !== last) count += 1;
      last = block;
    }
    entryFrom[at + 1] = (entryFrom[at] ?? 0) + (count * 2 >= blocks ? blocks : count);
  }
  return entryFrom;
}

type Entries = Pick<Segment, 'entryPosting' | 'entryBlock' | 'entryMax'>;

function fillEntries(postings: Postings, entryFrom: Uint32Array, blocks: number): Entries {
  const total = entryFrom.at(-1) ?? 0;
  const entries = {
    entryPosting: new Uint32Array(total + 1),
    entryBlock: new Uint16Array(total),
    entryMax: new Uint8Array(total),
  };
  let entry = 0;
  let posting = 0;
  for (let at = 0; at < postings.dims.length; at += 1) {
    const end = postings.from[at + 1] ?? 0;
    const isDense = (entryFrom[at + 1] ?? 0) - (entryFrom[at] ?? 0) === blocks;
    for (let block = 0; block < blocks; block += 1) {
      if (!isDense && posting < end) block = Math.floor((postings.places[posting] ?? 0) / BLOCK);
      if (!isDense && posting >= end) break;
      entries.entryBlock[entry] = block;
      entries.entryPosting[entry] = posting;
      let max = 0;
      const limit = (block + 1) * BLOCK;
      for (; posting < end && (postings.places[posting] ?? 0) < limit; posting += 1) {
        max = Math.max(max, postings.impacts[posting] ?? 0);
      }
      entries.entryMax[entry] = max;
      entry += 1;
    }
  }
  entries.entryPosting[entry] = posting;
  return entries;
}

/** Greatest prior of each block. */
export function boundPriors(priors: Float64Array): Float64Array {
  const bounds = new Float64Array(Math.ceil(priors.length / BLOCK)).fill(-Infinity);
  priors.forEach((prior, place) => {
    const block = Math.floor(place / BLOCK);
    if (prior > (bounds[block] ?? 0)) bounds[block] = prior;
  });
  return bounds;
}

export function buildSegment(documents: FlatDocuments): Segment {
  const { ordinals, priors } = documents;
  const blocks = Math.ceil(ordinals.length / BLOCK);
  const postings = invert(documents);
  const entryFrom = countEntries(postings, blocks);
  return {
    size: ordinals.length,
    blocks,
    ordinals,
    priors,
    blockPriors: boundPriors(priors),
    dims: postings.dims,
    entryFrom,
    ...fillEntries(postings, entryFrom, blocks),
    postingPlace: Uint8Array.from(postings.places, (place) => place % BLOCK),
    postingImpact: postings.impacts,
  };
}
