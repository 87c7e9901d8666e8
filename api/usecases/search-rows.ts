/** The index of the search and beside it the rows that filters are asked of. It knows when a row says something new, and decides no ranking. */
import type { GlossaryEntry } from '#contract/company';
import { createPracticeIndex } from '#domain/match/engine';
import type { LearnedWeights } from '#domain/match/learn';
import type { PracticeIndex, SearchHit, SuggestAnswer, SuggestRequest } from '#domain/match/types';
import { packSearch, type KeptSearch } from './kept-search.ts';
import type { Reader } from './ports.ts';
import { presentPractices } from './present-practices.ts';
import type { PracticeRow } from './rows/practices.ts';
import type { SearchFilter } from './scope.ts';

/** Changes after which the index is tidied: it then answers a tenth slower than it could. */
const UNTIDY_CHANGES = 2000;

function isKept(row: PracticeRow | undefined, filter: SearchFilter): boolean {
  if (!row) return false;
  const { unit, region, sector, product, lever, author } = filter;
  return (
    (unit === undefined || row.unit === unit) &&
    (region === undefined || row.region === region) &&
    (sector === undefined || row.sector === sector) &&
    (product === undefined || row.products?.includes(product) === true) &&
    (lever === undefined || row.lever === lever) &&
    (author === undefined || row.authorId === author)
  );
}

/** What the index knows of a row: a like or a comment moves nothing of it. */
const readOf = ({ seq: _seq, tally, ...rest }: PracticeRow): string =>
  JSON.stringify({ ...rest, proof: tally?.evidence });

const readsTheSame = (known: PracticeRow | undefined, row: PracticeRow): boolean =>
  known !== undefined && readOf(known) === readOf(row);

const seqsOf = (rows: Iterable<PracticeRow>): ReadonlyMap<string, number> =>
  new Map([...rows].flatMap(({ id, seq }) => (seq === undefined ? [] : [[id, seq] as const])));

export class SearchRows {
  readonly #glossary: readonly GlossaryEntry[];
  readonly #index: PracticeIndex;
  readonly #rows = new Map<string, PracticeRow>();
  /** Of what was kept, until all rows were seen once. */
  #seqs: ReadonlyMap<string, number> | undefined;
  #changes = 0;

  /** `kept`: what a stop left behind, read with these words. */
  constructor(glossary: readonly GlossaryEntry[], kept?: KeptSearch) {
    this.#glossary = glossary;
    this.#index = kept?.index ?? createPracticeIndex({ glossary });
    this.#seqs = kept?.seqs;
  }

  get size(): number {
    return this.#index.size;
  }

  /** Every row was put once: what else was kept is live no more. And the first to search does not wait until words are sorted. */
  begin(): void {
    this.remove([...(this.#seqs?.keys() ?? [])].filter((id) => !this.#rows.has(id)));
    this.#seqs = undefined;
    this.#index.search({ text: 'aa', limit: 1 });
  }

  /** Takes out what many changes left behind. */
  tidy(): void {
    if (this.#changes < UNTIDY_CHANGES) return;
    this.#index.compact();
    this.#changes = 0;
  }

  find(text: string, limit: number, filter: SearchFilter): SearchHit[] {
    const keep = (id: string) => isKept(this.#rows.get(id), filter);
    return this.#index.search({ text, limit, keep, textOf: (id) => this.#rows.get(id) });
  }

  suggest(request: SuggestRequest, weights: LearnedWeights): SuggestAnswer {
    this.#index.weigh(weights);
    return this.#index.suggest(request);
  }

  async put(db: Reader, live: readonly PracticeRow[]): Promise<void> {
    const changed = live.filter((row) => !this.#isRead(row));
    // Nobody's view: the index must know no reader.
    this.#index.put(await presentPractices(db, undefined, changed));
    this.#changes += changed.length;
    // Known from here on: what failed to be read must not pass for read, least of all in what is kept.
    for (const row of live) this.#rows.set(row.id, row);
  }

  remove(ids: readonly string[]): void {
    this.#index.remove(ids);
    for (const id of ids) this.#rows.delete(id);
  }

  /** As bytes for the next start of a server with this `reader`. */
  pack(reader: string): Promise<Uint8Array> {
    // A server that is stopped each night would never have changes enough to be tidied.
    this.#index.compact();
    const kept = { index: this.#index, seqs: seqsOf(this.#rows.values()) };
    return packSearch(kept, { reader, glossary: this.#glossary });
  }

  #isRead(row: PracticeRow): boolean {
    if (row.seq !== undefined && this.#seqs?.get(row.id) === row.seq) return true;
    return readsTheSame(this.#rows.get(row.id), row);
  }
}
