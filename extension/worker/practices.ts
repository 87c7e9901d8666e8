/** The practices on the device and their index: synchronised, searched and ranked here, with or without a network. */
import type { Company } from '#contract/company';
import type { PracticeView } from '#contract/practice';
import { createPracticeIndex, loadPracticeIndex } from '#domain/match/engine';
import type { PracticeIndex } from '#domain/match/types';
import { MAP_STAMP } from '../settings.ts';
import type { Database } from './database.ts';
import { keepLexicons } from './keep-lexicons.ts';
import { keepOnce } from './keep-once.ts';

export interface Practices {
  index(): Promise<PracticeIndex>;
  company(): Promise<Company | undefined>;
  get(id: string): Promise<PracticeView | undefined>;
  /** Those of one author, as they are now. */
  by(personId: string): Promise<readonly PracticeView[]>;
  /** Grows with every change; what was computed from an older one is stale. */
  readonly generation: number;
  /** Grows with every wipe: what was asked for in an earlier one is another person's, and is not written any more. */
  readonly era: number;
  apply(change: PracticesChange): Promise<void>;
  /** A company with other words makes another index. */
  setCompany(company: Company, asked?: number): Promise<void>;
  /** The index as it is, so that the next start need not build it. */
  saveSnapshot(): Promise<void>;
  wipe(): Promise<void>;
}

export interface PracticesChange {
  readonly put?: readonly PracticeView[];
  readonly remove?: readonly string[];
  /** Where the next synchronisation goes on. */
  readonly cursor?: string;
  /** The era in which it was asked for; without it, the one of now. */
  readonly era?: number;
}

/** An index as it was when the practices had this stamp; another stamp means that it is behind. */
interface Snapshot {
  readonly v: 1;
  /** What it was read with: another build hears other things in the same words. Absent in what older ones kept. */
  readonly map?: string;
  readonly stamp: string;
  readonly bytes: Uint8Array;
}

export function keepPractices(database: Database, newStamp: () => string): Practices {
  let generation = 0;
  let era = 0;
  const isNow = (asked: number) => () => asked === era;
  const built = keepOnce(() => buildIndex(database, isNow(era)));
  const rebuild = () => {
    built.forget();
    generation += 1;
  };

  return {
    index: built.get,
    ...readFrom(database),
    get generation() {
      return generation;
    },
    get era() {
      return era;
    },
    async apply({ era: asked = era, ...change }) {
      // The index is there before the change is, so that a change is never put twice or lost between the two.
      const live = await built.get();
      if (asked !== era) return;
      await writeChange(database, change, newStamp());
      follow(live, change);
      generation += 1;
    },
    async setCompany(next, asked = era) {
      const changed = await writeCompany(database, next, isNow(asked));
      if (changed !== 'weights') return changed && rebuild();
      (await built.get()).weigh(next.weights ?? {});
      generation += 1;
    },
    saveSnapshot: async () => writeSnapshot(database, isNow(era), await built.get()),
    wipe() {
      era += 1;
      return clearAll(database).then(rebuild);
    },
  };
}

const readFrom = (database: Database): Pick<Practices, 'company' | 'get' | 'by'> => ({
  company: () => readCompany(database),
  get: (id) => database.get('practices', id),
  by: (personId) => database.getAllFromIndex('practices', 'author', personId),
});

// The next two are written by this module alone, from answers of the server.
const readCompany = async (database: Database) =>
  (await database.get('state', 'company')) as Company | undefined;
const readSnapshot = async (database: Database) =>
  (await database.get('state', 'snapshot')) as Snapshot | undefined;

/** What changed that the index is made of: words make another one, weights only other suggestions. */
async function writeCompany(
  database: Database,
  next: Company,
  isHere: () => boolean,
): Promise<'words' | 'weights' | undefined> {
  const before = await readCompany(database);
  if (!isHere()) return undefined;
  await database.put('state', next, 'company');
  if (JSON.stringify(before?.glossary) !== JSON.stringify(next.glossary)) {
    await database.delete('state', 'snapshot');
    return 'words';
  }
  return JSON.stringify(before?.weights) === JSON.stringify(next.weights) ? undefined : 'weights';
}

async function buildIndex(database: Database, isHere: () => boolean): Promise<PracticeIndex> {
  const [snapshot, stamp, company] = await Promise.all([
    readSnapshot(database),
    database.get('state', 'stamp'),
    readCompany(database),
    keepLexicons(database, MAP_STAMP),
  ]);
  const options = { glossary: company?.glossary ?? [], weights: company?.weights ?? {} };
  const fits = snapshot?.v === 1 && snapshot.stamp === stamp && snapshot.map === MAP_STAMP;
  const loaded = fits ? loadPracticeIndex(snapshot.bytes, options) : undefined;
  if (loaded) return loaded;
  const index = createPracticeIndex(options);
  index.put(await database.getAll('practices'));
  // Behind by an own like or share, or never saved: the next start must not build it again.
  if (stamp !== undefined) await writeSnapshot(database, isHere, index);
  return index;
}

async function writeChange(
  database: Database,
  { put = [], remove = [], cursor }: PracticesChange,
  stamp: string,
): Promise<void> {
  const change = database.transaction(['practices', 'state'], 'readwrite');
  const practices = change.objectStore('practices');
  const state = change.objectStore('state');
  await Promise.all([
    ...put.map((practice) => practices.put(practice)),
    ...remove.map((id) => practices.delete(id)),
    ...(put.length + remove.length > 0 ? [state.put(stamp, 'stamp')] : []),
    ...(cursor === undefined ? [] : [state.put(cursor, 'cursor')]),
    change.done,
  ]);
}

function follow(index: PracticeIndex, { put = [], remove = [] }: PracticesChange): void {
  index.remove(remove);
  index.put(put);
}

/** The index holds words of the practices: of a person who left meanwhile none is kept. */
async function writeSnapshot(database: Database, isHere: () => boolean, index: PracticeIndex): Promise<void> {
  const stamp = await database.get('state', 'stamp');
  index.compact();
  if (!isHere()) return;
  await database.put(
    'state',
    { v: 1, map: MAP_STAMP, stamp: String(stamp), bytes: index.save() } satisfies Snapshot,
    'snapshot',
  );
}

async function clearAll(database: Database): Promise<void> {
  const change = database.transaction(['practices', 'state'], 'readwrite');
  const state = change.objectStore('state');
  const keys = ['snapshot', 'cursor', 'company', 'stamp'];
  await Promise.all([
    change.objectStore('practices').clear(),
    ...keys.map((key) => state.delete(key)),
    change.done,
  ]);
}
