/**
 * The extension's own database: practices, what is to be sent, what was answered on records. One step per version;
 * a failed step leaves the old version whole, because IndexedDB takes the whole upgrade back.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { PracticeView } from '#contract/practice';

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** `attempts` is open to see, so that one transaction can tell whether it may still be taken back. */
export interface OutboxRow {
  readonly seq?: number;
  readonly attempts: number;
  readonly sealed: Sealed;
}

export interface Schema extends DBSchema {
  practices: { key: string; value: PracticeView; indexes: { author: string } };
  /** Single values by name: cursor, company, snapshot, session, key. */
  state: { key: string; value: unknown };
  /** In the order of writing; sealed, as texts of a person who is not there must not lie about. */
  outbox: { key: number; value: OutboxRow };
  /** What was answered on a record, by the hash of its id. */
  visits: { key: string; value: unknown };
  /** Shares whose questions are still open. */
  shares: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Step n brings a database from version n to n + 1. Never edited once released. */
const STEPS: readonly ((database: Database, upgrade: Upgrade) => void)[] = [
  (database) => {
    database.createObjectStore('practices', { keyPath: 'id' });
    database.createObjectStore('state');
    database.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true });
    database.createObjectStore('visits');
    database.createObjectStore('shares');
  },
  // The person's own practices are asked for with every record: reading all of them took 100 ms (2026-11).
  (_database, upgrade) => {
    upgrade.objectStore('practices').createIndex('author', 'author.id');
  },
];

export function openDatabase(name = 'relais'): Promise<Database> {
  return openDB<Schema>(name, STEPS.length, {
    upgrade(database, from, _to, upgrade) {
      for (const step of STEPS.slice(from)) step(database, upgrade);
    },
    // A newer version of the extension wants in: an old worker must not hold it up.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
