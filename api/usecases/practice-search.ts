/** The search of the feed: an index in this process, brought up to date after each commit; it decides no ranking. */
import { createPracticeIndex } from '#domain/match/engine';
import type { LearnedWeights } from '#domain/match/learn';
import type { SuggestRequest } from '#domain/match/types';
import type { Reader, Store } from './ports.ts';
import type { PracticeRow } from './rows/practices.ts';
import { createRebuild, type SearchFailure } from './rebuild-search.ts';
import { presentPractices } from './present-practices.ts';
import type { PracticeSearch, SearchFilter } from './scope.ts';

/** The half that the use cases' roof holds. */
export interface PracticeSearchKeeper extends PracticeSearch {
  /** Reads these practices again, after those before them, and forgets the ones that are no longer live. */
  refresh(ids: readonly string[]): void;
  /** Reads all practices anew, for the company's words mean something else; until then the old index answers. */
  reopen(): void;
  /** Takes out what many changes left behind; for an hour's chore, since it holds everybody up for a moment. */
  tidy(): void;
  /** Resolves when all that was asked for is in: who shares and then searches finds it. */
  settle(): Promise<void>;
}

/** Rows read and indexed at once; small enough for a start not to hold the process for long. */
const BATCH = 500;
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

/** The index, and beside it the rows that filters are asked of. */
async function openIndex(store: Store) {
  const glossary = await store.read((db) => db.list('glossary'));
  const index = createPracticeIndex({ glossary });
  const rows = new Map<string, PracticeRow>();
  let changes = 0;
  return {
    /** Sorts its words, so that the first to search does not wait for it. */
    warm: () => void index.search({ text: 'aa', limit: 1 }),
    tidy() {
      if (changes < UNTIDY_CHANGES) return;
      index.compact();
      changes = 0;
    },
    find: (text: string, limit: number, filter: SearchFilter) =>
      index.search({
        text,
        limit,
        keep: (id) => isKept(rows.get(id), filter),
        textOf: (id) => rows.get(id),
      }),
    suggest(request: SuggestRequest, weights: LearnedWeights) {
      index.weigh(weights);
      return index.suggest(request);
    },
    async put(db: Reader, live: readonly PracticeRow[]): Promise<void> {
      const changed = live.filter((row) => !readsTheSame(rows.get(row.id), row));
      for (const row of live) rows.set(row.id, row);
      changes += changed.length;
      // Nobody's view: the index must know no reader.
      index.put(await presentPractices(db, undefined, changed));
    },
    remove(ids: readonly string[]): void {
      index.remove(ids);
      for (const id of ids) rows.delete(id);
    },
  };
}
type Index = Awaited<ReturnType<typeof openIndex>>;

const isLive = (row: PracticeRow | undefined): row is PracticeRow => row?.status === 'live';

async function indexAll(store: Store, index: Index): Promise<void> {
  let after = 0;
  for (let more = true; more;) {
    more = await store.read(async (db) => {
      const batch = await db.list('practices', { afterSeq: after, limit: BATCH });
      after = batch.at(-1)?.seq ?? after;
      await index.put(db, batch.filter(isLive));
      return batch.length === BATCH;
    });
  }
}

async function indexAgain(db: Reader, index: Index, ids: readonly string[]): Promise<void> {
  const live = (await Promise.all(ids.map((id) => db.get('practices', id)))).filter(isLive);
  index.remove(ids.filter((id) => !live.some((row) => row.id === id)));
  await index.put(db, live);
}

async function buildIndex(store: Store): Promise<Index> {
  const index = await openIndex(store);
  await indexAll(store, index);
  index.warm();
  return index;
}

/** One after another: an older state must not overtake a newer one. What waits behind one that fails goes on. */
function createQueue() {
  let last: Promise<void> = Promise.resolve();
  return {
    settle: () => last,
    /** Rejects when the work does. */
    add(work: () => Promise<void>): Promise<void> {
      const done = last.then(work);
      last = done.catch(() => {});
      return done;
    },
  };
}

/** Builds the index from the store. The write that a later failure follows has succeeded: nobody else hears of it. */
export async function openPracticeSearch(
  store: Store,
  onFailure: (failure: SearchFailure) => void = () => {},
): Promise<PracticeSearchKeeper> {
  let index = await buildIndex(store);
  const queue = createQueue();
  const take = (next: Index, changed: () => readonly string[]) =>
    queue.add(async () => {
      await store.read((db) => indexAgain(db, next, changed()));
      index = next;
    });
  const rebuild = createRebuild(() => buildIndex(store), take, onFailure);
  return {
    find: (...asked) => index.find(...asked),
    suggest: (...asked) => index.suggest(...asked),
    refresh(ids) {
      rebuild.note(ids);
      // An old entry stays until the next change or start.
      const work = () => store.read((db) => indexAgain(db, index, ids));
      void queue.add(work).catch((cause: unknown) => onFailure({ of: 'changes', cause }));
      rebuild.catchUp();
    },
    reopen: rebuild.ask,
    tidy() {
      index.tidy();
      rebuild.catchUp();
    },
    settle: queue.settle,
  };
}
