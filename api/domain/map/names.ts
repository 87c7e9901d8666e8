/** Names of the map's entries, for reasons and filters; an unknown id has no name. */
import { findEntry } from './entries.ts';
import { REGIONS } from './regions.ts';

/** `id`: a sector, situation, lever, person, place or region. */
export function nameOf(id: string): { fr: string; en: string } | undefined {
  return (findEntry(id) ?? REGIONS.find((region) => region.id === id))?.name;
}
