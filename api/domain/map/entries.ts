/** All entries of the map, in one list; the files are data that a sales director corrects, no code knows an entry by name. */
import type { MapEntry } from './entry.ts';
import { SOURCES } from './sources.ts';

export const ENTRIES: readonly MapEntry[] = SOURCES;

const BY_ID = new Map(ENTRIES.map((entry) => [entry.id, entry]));

export function findEntry(id: string): MapEntry | undefined {
  return BY_ID.get(id);
}
