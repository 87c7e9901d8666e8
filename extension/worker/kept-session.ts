/**
 * What a device keeps of a session: who, and the sealed refresh token; on the disk, or only until the browser closes. Read
 * from there once, since this worker alone writes it. Opens nothing.
 */
import type { Me } from '#contract/person';
import type { Database, Sealed } from './database.ts';
import { keepOnce } from './keep-once.ts';
import type { Memory } from './open-memory.ts';

export interface KeptSession {
  readonly v: 1;
  readonly me: Me;
  readonly refresh?: Sealed;
  /** In memory only: where nothing may outlive the browser, there is nothing to seal. */
  readonly plain?: string;
}

export interface SessionShelf {
  read(): Promise<KeptSession | undefined>;
  write(kept: KeptSession): Promise<void>;
  remove(): Promise<void>;
}

interface ShelfTools {
  readonly database: Database;
  readonly memory: Memory;
  readonly forgets?: boolean;
}

export function keepSessionShelf({ database, memory, forgets = false }: ShelfTools): SessionShelf {
  // Written by this module alone, with this shape and version.
  const load = async () =>
    (await (forgets ? memory.get('session') : database.get('state', 'session'))) as KeptSession | undefined;
  const known = keepOnce(load);
  return {
    read: known.get,
    async write(kept) {
      if (forgets) await memory.set('session', kept);
      else await database.put('state', kept, 'session');
      known.set(kept);
    },
    async remove() {
      await memory.remove('session');
      await database.delete('state', 'session');
      known.set(undefined);
    },
  };
}
