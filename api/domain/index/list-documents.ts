/** A segment's documents with their dimensions, from its postings: of a segment that was saved, which keeps these only. */
import { STRIPE_BITS, type Laid } from './postings.ts';
import type { Documents } from './read-impacts.ts';

/** Dimensions before each document. */
function countBefore({ size, stripes, dims, from, places }: Laid): Uint32Array {
  const before = new Uint32Array(size + 1);
  for (let run = 0; run < dims.length * stripes; run += 1) {
    const start = ((run % stripes) << STRIPE_BITS) + 1;
    const end = from[run + 1] ?? 0;
    for (let posting = from[run] ?? 0; posting < end; posting += 1) {
      const place = start + (places[posting] ?? 0);
      before[place] = (before[place] ?? 0) + 1;
    }
  }
  for (let place = 0; place < size; place += 1)
    before[place + 1] = (before[place + 1] ?? 0) + (before[place] ?? 0);
  return before;
}

/** Stripe by stripe: the documents of one lie near each other. */
function layStripe(laid: Laid, stripe: number, next: Uint32Array, { dims, impacts }: Documents): void {
  const start = stripe << STRIPE_BITS;
  for (let at = 0; at < laid.dims.length; at += 1) {
    const dim = laid.dims[at] ?? 0;
    const run = at * laid.stripes + stripe;
    const end = laid.from[run + 1] ?? 0;
    for (let posting = laid.from[run] ?? 0; posting < end; posting += 1) {
      const place = start + (laid.places[posting] ?? 0);
      const term = next[place] ?? 0;
      next[place] = term + 1;
      dims[term] = dim;
      impacts[term] = laid.impacts[posting] ?? 0;
    }
  }
}

/** Each one's dimensions in order. */
export function listDocuments(laid: Laid): Documents {
  const from = countBefore(laid);
  const total = laid.places.length;
  const documents = { from, dims: new Uint32Array(total), impacts: new Uint8Array(total) };
  const next = from.slice();
  for (let stripe = 0; stripe < laid.stripes; stripe += 1) layStripe(laid, stripe, next, documents);
  return documents;
}
