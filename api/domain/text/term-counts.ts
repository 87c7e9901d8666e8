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

function grow(counts: Float64Array, term: number): Float64Array {
  const grown = new Float64Array(2 * term);
  grown.set(counts);
  return grown;
}

export function createTermCounter(): TermCounter {
  let counts: Float64Array = new Float64Array(FIRST_SIZE);
  // As long as the longest text's: a list that grows anew for each would be copied several times.
  const sheet: number[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(term, weight) {
      if (term >= counts.length) counts = grow(counts, term);
      const count = counts[term] ?? 0;
      if (count === 0) sheet[size++] = term;
      counts[term] = count + weight;
    },
    take() {
      const terms = sheet.slice(0, size);
      const frequencies = terms.map((term) => counts[term] ?? 0);
      for (const term of terms) counts[term] = 0;
      size = 0;
      return { terms, frequencies };
    },
  };
}
