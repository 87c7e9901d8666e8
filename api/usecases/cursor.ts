/** Cursors: opaque to the caller, checked when they come back; one that we did not write is `bad-cursor`. */
import { Refusal } from '#contract/refusal';

function pack(place: readonly (string | number)[]): string {
  return btoa(JSON.stringify(place)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function unpack(kind: string, cursor: string): readonly unknown[] {
  try {
    const place: unknown = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
    if (Array.isArray(place) && place.length === 3 && place[0] === kind) return place;
  } catch {
    // Falls through: what cannot be read is refused like what is of another kind.
  }
  throw new Refusal('bad-cursor');
}

/** A place in a list that is newest first: the last row that was given. */
export interface ListPlace {
  readonly at: string;
  readonly id: string;
}

export function writeListCursor({ at, id }: ListPlace): string {
  return pack(['list', at, id]);
}

export function readListCursor(cursor: string): ListPlace {
  const [, at, id] = unpack('list', cursor);
  if (typeof at !== 'string' || typeof id !== 'string') throw new Refusal('bad-cursor');
  return { at, id };
}

/** A place in the changes: of which history, and how far. */
export function writeSyncCursor(epoch: string, seq: number): string {
  return pack(['sync', epoch, seq]);
}

/**
 * Refuses a cursor of another history (a restored backup starts a new epoch) or from ahead of this one:
 * to go on from there would skip changes in silence, so the reader must start afresh.
 */
export function readSyncCursor(cursor: string, epoch: string, newest: number): number {
  const [, from, seq] = unpack('sync', cursor);
  if (from !== epoch || !Number.isSafeInteger(seq)) throw new Refusal('bad-cursor');
  const place = Number(seq);
  if (place < 0 || place > newest) throw new Refusal('bad-cursor');
  return place;
}
