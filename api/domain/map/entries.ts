/** All entries of the map, in one list; the files are data that a sales director corrects, no code knows an entry by name. */
import type { MapEntry } from './entry.ts';
import { SOURCES } from './sources.ts';

export const ENTRIES: readonly MapEntry[] = SOURCES;

const PLACES = new Map(ENTRIES.map(({ id }, place) => [id, place]));

export function findEntry(id: string): MapEntry | undefined {
  return ENTRIES[PLACES.get(id) ?? -1];
}

/** 1 where the entry is a case, a situation or a lever, by place: asked for each thing heard in each text. */
export const CASES = Uint8Array.from(ENTRIES, ({ kind }) => Number(kind === 'situation' || kind === 'lever'));

/** Where it stands among ENTRIES. */
export function placeOfEntry(id: string): number | undefined {
  return PLACES.get(id);
}
