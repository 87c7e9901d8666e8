/** Builds a segment from flat documents by one counting sort on the dimension; documents come in order, so places do too. */
import { openSegment, type FlatDocuments, type Segment } from './segment.ts';

/** Postings before each dimension; dimensions in between that do not occur have none. */
function countDims(used: Uint32Array): Uint32Array {
  let greatest = 0;
  for (const dim of used) if (dim > greatest) greatest = dim;
  const before = new Uint32Array(greatest + 2);
  for (const dim of used) before[dim + 1] = (before[dim + 1] ?? 0) + 1;
  for (let dim = 0; dim <= greatest; dim += 1) before[dim + 1] = (before[dim + 1] ?? 0) + (before[dim] ?? 0);
  return before;
}

/** Only dimensions that occur, so that a small segment is small. */
function listDims(before: Uint32Array): Pick<Segment, 'dims' | 'from'> {
  const dims: number[] = [];
  const from = [0];
  for (let dim = 0; dim + 1 < before.length; dim += 1) {
    if ((before[dim + 1] ?? 0) === (before[dim] ?? 0)) continue;
    dims.push(dim);
    from.push(before[dim + 1] ?? 0);
  }
  return { dims: Uint32Array.from(dims), from: Uint32Array.from(from) };
}

function sortPostings(
  { from, dims, impacts }: FlatDocuments,
  next: Uint32Array,
): Pick<Segment, 'places' | 'impacts'> {
  const total = from.at(-1) ?? 0;
  const sorted = { places: new Uint32Array(total), impacts: new Uint8Array(total) };
  for (let place = 0; place + 1 < from.length; place += 1) {
    const end = from[place + 1] ?? 0;
    for (let term = from[place] ?? 0; term < end; term += 1) {
      const dim = dims[term] ?? 0;
      const posting = next[dim] ?? 0;
      next[dim] = posting + 1;
      sorted.places[posting] = place;
      sorted.impacts[posting] = impacts[term] ?? 0;
    }
  }
  return sorted;
}

function greatestImpacts(from: Uint32Array, impacts: Uint8Array): Uint8Array {
  const max = new Uint8Array(from.length - 1);
  for (let at = 0; at < max.length; at += 1) {
    const end = from[at + 1] ?? 0;
    for (let posting = from[at] ?? 0; posting < end; posting += 1) {
      if ((impacts[posting] ?? 0) > (max[at] ?? 0)) max[at] = impacts[posting] ?? 0;
    }
  }
  return max;
}

export function buildSegment(documents: FlatDocuments): Segment {
  const { ordinals, priors } = documents;
  const before = countDims(documents.dims);
  const listed = listDims(before);
  const postings = sortPostings(documents, before);
  const max = greatestImpacts(listed.from, postings.impacts);
  return openSegment({ ordinals, priors, ...listed, ...postings, max });
}
