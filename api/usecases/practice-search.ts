/** The search of the feed: an index in this process, brought up to date after each commit; it decides no ranking. */
import type { Reader, Store } from './ports.ts';
import type { PracticeRow } from './rows/practices.ts';
import { createRebuild, type SearchFailure } from './rebuild-search.ts';
import type { PracticeSearch } from './scope.ts';
import { unpackSearch, type SearchShelf } from './kept-search.ts';
import { SearchRows } from './search-rows.ts';

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
  /** Leaves itself behind for the next start; before a stop, when nothing changes any more. */
  keep(): Promise<void>;
}

/** Rows read and indexed at once; small enough for a start not to hold the process for long. */
const BATCH = 500;

const isLive = (row: PracticeRow | undefined): row is PracticeRow => row?.status === 'live';

async function indexAll(store: Store, index: SearchRows): Promise<void> {
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

async function indexAgain(db: Reader, index: SearchRows, ids: readonly string[]): Promise<void> {
  const live = (await Promise.all(ids.map((id) => db.get('practices', id)))).filter(isLive);
  index.remove(ids.filter((id) => !live.some((row) => row.id === id)));
  await index.put(db, live);
}

/** Loaded where the last stop left it behind and it still fits; what changed since is read anew. */
async function buildIndex(store: Store, shelf?: SearchShelf): Promise<SearchRows> {
  const glossary = await store.read((db) => db.list('glossary'));
  const bytes = await shelf?.take().catch(() => undefined);
  const kept = shelf && bytes && (await unpackSearch(bytes, { reader: shelf.reader, glossary }));
  const index = new SearchRows(glossary, kept);
  await indexAll(store, index);
  index.begin();
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

/** From the store, and from `shelf` what is kept there. The write that a later failure follows has succeeded: nobody else hears of it. */
export async function openPracticeSearch(
  store: Store,
  onFailure: (failure: SearchFailure) => void = () => {},
  shelf?: SearchShelf,
): Promise<PracticeSearchKeeper> {
  let index = await buildIndex(store, shelf);
  const queue = createQueue();
  const take = (next: SearchRows, changed: () => readonly string[]) =>
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
    async keep() {
      await queue.settle();
      if (shelf && index.size > 0) await shelf.put(await index.pack(shelf.reader));
    },
  };
}
