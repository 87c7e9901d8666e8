/** How often each term of a text is said, weighted by where; two lists, since a map of a hundred thousand texts would be most of a build's memory. */

export interface TermCounts {
  /** Each once. */
  readonly terms: readonly number[];
  /** Weighted frequency of each. */
  readonly frequencies: readonly number[];
}

export interface TermCounter {
  /** How many terms were added since the last time. */
  readonly size: number;
  add(term: number, weight: number): void;
  /** What was added since the last time; the counter begins anew. */
  take(): TermCounts;
}

const FIRST_SIZE = 1 << 10;

function grow(places: Uint32Array, term: number): Uint32Array {
  const grown = new Uint32Array(2 * term);
  grown.set(places);
  return grown;
}

export function createTermCounter(): TermCounter {
  // By term, its place among those at hand, from 1 on: what is looked up among all terms is kept small, since it is waited for.
  let places: Uint32Array = new Uint32Array(FIRST_SIZE);
  // As long as the longest text's: lists that grow anew for each would be copied several times.
  const sheet: number[] = [];
  const counts: number[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(term, weight) {
      if (term >= places.length) places = grow(places, term);
      const place = places[term] ?? 0;
      if (place > 0) {
        counts[place - 1] = (counts[place - 1] ?? 0) + weight;
        return;
      }
      sheet[size] = term;
      counts[size] = weight;
      places[term] = size += 1;
    },
    take() {
      const terms = sheet.slice(0, size);
      const frequencies = counts.slice(0, size);
      for (let at = 0; at < size; at += 1) places[terms[at] ?? 0] = 0;
      size = 0;
      return { terms, frequencies };
    },
  };
}
