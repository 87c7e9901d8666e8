/** Builds a segment from flat documents by one counting sort on the dimension; documents come in order, so places do too. */
import { countStripes, STRIPE } from './postings.ts';
import { openSegment, type FlatDocuments, type Segment } from './segment.ts';

/** Postings before each dimension; dimensions in between that do not occur have none. */
function countDims(used: Uint32Array): Uint32Array {
  let greatest = 0;
  // By number: to walk millions with an iterator makes as many objects.
  for (let at = 0; at < used.length; at += 1) greatest = Math.max(greatest, used[at] ?? 0);
  const before = new Uint32Array(greatest + 2);
  for (let at = 0; at < used.length; at += 1) {
    const dim = used[at] ?? 0;
    before[dim + 1] = (before[dim + 1] ?? 0) + 1;
  }
  for (let dim = 0; dim <= greatest; dim += 1) before[dim + 1] = (before[dim + 1] ?? 0) + (before[dim] ?? 0);
  return before;
}

/** Only dimensions that occur, so that a small segment is small. */
function listDims(before: Uint32Array): Uint32Array {
  const dims: number[] = [];
  for (let dim = 0; dim + 1 < before.length; dim += 1)
    if ((before[dim + 1] ?? 0) > (before[dim] ?? 0)) dims.push(dim);
  return Uint32Array.from(dims);
}

/** What is built, stripe by stripe: `next` is where each dimension's next posting goes. */
interface Laying {
  readonly documents: FlatDocuments;
  readonly next: Uint32Array;
  readonly places: Uint16Array;
  readonly impacts: Uint8Array;
}

function layStripe({ documents, next, places, impacts }: Laying, start: number, end: number): void {
  const { from, dims, impacts: own } = documents;
  for (let place = start; place < end; place += 1) {
    const last = from[place + 1] ?? 0;
    for (let term = from[place] ?? 0; term < last; term += 1) {
      const dim = dims[term] ?? 0;
      const posting = next[dim] ?? 0;
      next[dim] = posting + 1;
      places[posting] = place - start;
      impacts[posting] = own[term] ?? 0;
    }
  }
}

/** Lays all stripes, and tells where each begins in each dimension. */
function layStripes(laying: Laying, listed: Uint32Array): Uint32Array {
  const size = laying.documents.ordinals.length;
  const stripes = countStripes(size);
  const from = new Uint32Array(listed.length * stripes + 1);
  for (let stripe = 0; stripe < stripes; stripe += 1) {
    for (let at = 0; at < listed.length; at += 1)
      from[at * stripes + stripe] = laying.next[listed[at] ?? 0] ?? 0;
    layStripe(laying, stripe * STRIPE, Math.min(size, (stripe + 1) * STRIPE));
  }
  from[listed.length * stripes] = laying.places.length;
  return from;
}

function greatestImpacts(count: number, from: Uint32Array, impacts: Uint8Array): Uint8Array {
  const max = new Uint8Array(count);
  const stripes = (from.length - 1) / Math.max(1, count);
  for (let at = 0; at < count; at += 1) {
    const end = from[(at + 1) * stripes] ?? 0;
    let greatest = 0;
    for (let posting = from[at * stripes] ?? 0; posting < end; posting += 1)
      greatest = Math.max(greatest, impacts[posting] ?? 0);
    max[at] = greatest;
  }
  return max;
}

export function buildSegment(flat: FlatDocuments): Segment {
  const { ordinals, priors, ...documents } = flat;
  const next = countDims(documents.dims);
  const dims = listDims(next);
  const total = documents.from.at(-1) ?? 0;
  const laid = { places: new Uint16Array(total), impacts: new Uint8Array(total) };
  const from = layStripes({ documents: flat, next, ...laid }, dims);
  const max = greatestImpacts(dims.length, from, laid.impacts);
  return openSegment({ ordinals, priors, dims, from, max, ...laid }, { documents });
}
