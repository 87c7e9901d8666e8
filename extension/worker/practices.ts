/** The practices on the device and their index: synchronised, searched and ranked here, with or without a network. */
import type { Company } from '#contract/company';
import type { PracticeView } from '#contract/practice';
import { createPracticeIndex, loadPracticeIndex } from '#domain/match/engine';
import type { PracticeIndex } from '#domain/match/types';
import type { Database } from './database.ts';

export interface Practices {
  index(): Promise<PracticeIndex>;
  company(): Promise<Company | undefined>;
  get(id: string): Promise<PracticeView | undefined>;
  /** Those of one author, as they are now. */
  by(personId: string): Promise<readonly PracticeView[]>;
  /** Grows with every change; what was computed from an older one is stale. */
  readonly generation: number;
  apply(change: PracticesChange): Promise<void>;
  /** A company with other words makes another index. */
  setCompany(company: Company): Promise<void>;
  /** The index as it is, so that the next start need not build it. */
  saveSnapshot(): Promise<void>;
  wipe(): Promise<void>;
}

export interface PracticesChange {
  readonly put?: readonly PracticeView[];
  readonly remove?: readonly string[];
  /** Where the next synchronisation goes on. */
  readonly cursor?: string;
}

/** An index as it was when the practices had this stamp; another stamp means that it is behind. */
interface Snapshot {
  readonly v: 1;
  readonly stamp: string;
  readonly bytes: Uint8Array;
}

export function keepPractices(database: Database, newStamp: () => string): Practices {
  let generation = 0;
  let authored: { readonly about: string; readonly practices: readonly PracticeView[] } | undefined;
  let building: Promise<PracticeIndex> | undefined;
  const company = async () => (await database.get('state', 'company')) as Company | undefined;

  async function build(): Promise<PracticeIndex> {
    const [snapshot, stamp, known] = await Promise.all([
      database.get('state', 'snapshot') as Promise<Snapshot | undefined>,
      database.get('state', 'stamp'),
      company(),
    ]);
    const options = { glossary: known?.glossary ?? [] };
    const loaded =
      snapshot?.stamp === stamp && snapshot?.v === 1 ? loadPracticeIndex(snapshot.bytes, options) : undefined;
    if (loaded) return loaded;
    const index = createPracticeIndex(options);
    index.put(await database.getAll('practices'));
    return index;
  }
  const index = () => (building ??= build());

  return {
    index,
    company,
    get: (id) => database.get('practices', id),
    async by(personId) {
      const about = `${personId}|${generation}`;
      if (authored?.about !== about) {
        const all = await database.getAll('practices');
        authored = { about, practices: all.filter(({ author }) => author.id === personId) };
      }
      return authored.practices;
    },
    get generation() {
      return generation;
    },
    async apply({ put = [], remove = [], cursor }) {
      // The index is there before the change is, so that a change is never put twice or lost between the two.
      const live = await index();
      const change = database.transaction(['practices', 'state'], 'readwrite');
      const writes = [
        ...put.map((practice) => change.objectStore('practices').put(practice)),
        ...remove.map((id) => change.objectStore('practices').delete(id)),
        ...(put.length + remove.length > 0 ? [change.objectStore('state').put(newStamp(), 'stamp')] : []),
        ...(cursor === undefined ? [] : [change.objectStore('state').put(cursor, 'cursor')]),
      ];
      await Promise.all([...writes, change.done]);
      live.remove(remove);
      live.put(put);
      generation += 1;
    },
    async setCompany(next) {
      const before = await company();
      await database.put('state', next, 'company');
      if (JSON.stringify(before?.glossary) === JSON.stringify(next.glossary)) return;
      await database.delete('state', 'snapshot');
      building = undefined;
      generation += 1;
    },
    async saveSnapshot() {
      const live = await index();
      const stamp = await database.get('state', 'stamp');
      live.compact();
      const snapshot = { v: 1, stamp: String(stamp), bytes: live.save() } satisfies Snapshot;
      await database.put('state', snapshot, 'snapshot');
    },
    async wipe() {
      const change = database.transaction(['practices', 'state'], 'readwrite');
      await Promise.all([
        change.objectStore('practices').clear(),
        ...['snapshot', 'cursor', 'company', 'stamp'].map((key) => change.objectStore('state').delete(key)),
        change.done,
      ]);
      building = undefined;
      generation += 1;
    },
  };
}
