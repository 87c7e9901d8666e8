/** Postings on typed arrays, each dimension's in order of place, cut into stripes; it reads them and never changes them. */

/**
 * Documents are searched stripe by stripe: the sums of one fit in the processor's nearer memory, and a place within one takes two bytes
 * (16 bits at most), so that a query reads three bytes a posting.
 */
export const STRIPE_BITS = 14;
export const STRIPE = 1 << STRIPE_BITS;

export const countStripes = (size: number): number => Math.ceil(size / STRIPE);

export interface Postings {
  /** Dimensions present, ascending; the greatest impact of `dims[i]` is `max[i]`. */
  readonly dims: Uint32Array;
  /** Postings of `dims[i]` in stripe s begin at `from[i * stripes + s]`, and end where the next begin. */
  readonly from: Uint32Array;
  readonly max: Uint8Array;
  /** Within their stripe. */
  readonly places: Uint16Array;
  readonly impacts: Uint8Array;
}

/** With how many documents they are of, and how many stripes these take. */
export interface Laid extends Postings {
  readonly size: number;
  readonly stripes: number;
}

/** Postings of the dimension at `at`: documents (removed ones included) in which it occurs. */
export const countPostings = ({ from, stripes }: Laid, at: number): number =>
  (from[(at + 1) * stripes] ?? 0) - (from[at * stripes] ?? 0);

/** Runs `visit` for each posting of the dimension at `at`, places counted from the segment's first document. */
export function eachPosting(
  { stripes, from, places, impacts }: Laid,
  at: number,
  visit: (place: number, impact: number) => void,
): void {
  for (let stripe = 0; stripe < stripes; stripe += 1) {
    const end = from[at * stripes + stripe + 1] ?? 0;
    for (let posting = from[at * stripes + stripe] ?? 0; posting < end; posting += 1)
      visit((stripe << STRIPE_BITS) | (places[posting] ?? 0), impacts[posting] ?? 0);
  }
}

/** Impact of the dimension at `at` in the document at `place`, 0 when absent. */
export function impactAt({ stripes, from, places, impacts }: Laid, at: number, place: number): number {
  const run = at * stripes + (place >> STRIPE_BITS);
  const within = place & (STRIPE - 1);
  const end = from[run + 1] ?? 0;
  let first = from[run] ?? 0;
  let last = end;
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((places[middle] ?? 0) < within) first = middle + 1;
    else last = middle;
  }
  return first < end && places[first] === within ? (impacts[first] ?? 0) : 0;
}
