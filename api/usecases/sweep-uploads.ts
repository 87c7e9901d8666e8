/**
 * Forgets pictures and files that were sent and that nothing came to name: what was given up leaves nothing for ever. It looks at a few at
 * a time, off every request: a company that shows fifteen thousand pictures would wait for all of them to be asked for at once.
 */
import { dropUploads } from './drop-uploads.ts';
import type { LiveFeed } from './live-feed.ts';
import type { Clock, Store } from './ports.ts';
import type { Change, Pause } from './scope.ts';
import { UPLOAD_KINDS, type UploadKind } from './upload-kinds.ts';

/** What is being written waits in its writer's browser, and acts wait there for the network; who comes back after a holiday finds it. */
export const UNNAMED_DAYS = 60;
const DAY_MS = 86_400_000;
/** Looked at in one turn: a millisecond or two. */
const BATCH = 200;
/** Erased in one write, which others wait for. */
const WRITE_MAX = 25;

export interface SweepPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly feed: LiveFeed;
  readonly pause?: Pause | undefined;
}
interface Place {
  readonly id: string;
  readonly at: string;
}

/** Those that nothing names, among what was sent before: all of it in the end, since named ones come first in any order. */
async function listUnnamed({ store, clock, pause }: SweepPorts, kind: UploadKind): Promise<string[]> {
  const unnamed: string[] = [];
  const limit = new Date(clock() - UNNAMED_DAYS * DAY_MS).toISOString();
  for (let before: Place | undefined = { at: limit, id: '~' }; before;) {
    const from: Place = before;
    before = await store.read(async (db) => {
      const rows: Place[] = await db.list(kind.table, { order: '-at', before: from, limit: BATCH });
      for (const { id } of rows) if (!(await kind.isNamed(db, id))) unnamed.push(id);
      return rows.length < BATCH ? undefined : rows.at(-1);
    });
    await pause?.();
  }
  return unnamed;
}

/** What came to be named since it was looked at stays. */
async function forget({ store, feed }: SweepPorts, kind: UploadKind, ids: readonly string[]): Promise<void> {
  const changes: Change[] = [];
  const announce = (change: Change) => void changes.push(change);
  const seq = await store.write(async (db) => {
    await dropUploads({ db, announce }, kind, ids);
    return db.seq();
  });
  if (changes.length > 0) feed.publish({ seq, changes });
}

export async function sweepUploads(ports: SweepPorts): Promise<void> {
  for (const kind of Object.values(UPLOAD_KINDS)) {
    const ids = await listUnnamed(ports, kind);
    for (let at = 0; at < ids.length; at += WRITE_MAX) {
      await forget(ports, kind, ids.slice(at, at + WRITE_MAX));
      await ports.pause?.();
    }
  }
}
