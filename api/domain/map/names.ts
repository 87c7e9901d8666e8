/** Names of the map's entries, for reasons and filters; an unknown id has no name. */
import { ENTRIES, findEntry } from './entries.ts';
import { REGIONS } from './regions.ts';

/** `id`: a sector, situation, lever, person, place or region. */
export function nameOf(id: string): { fr: string; en: string } | undefined {
  return (findEntry(id) ?? REGIONS.find((region) => region.id === id))?.name;
}

/** Ids of all sectors, regions or levers, in the map's own order. */
export function listNamed(kind: 'sector' | 'region' | 'lever'): string[] {
  const entries = kind === 'region' ? REGIONS : ENTRIES.filter((entry) => entry.kind === kind);
  return entries.map(({ id }) => id);
}
