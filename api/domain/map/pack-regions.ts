/** The regions as one small text for the extension, places spelt as they are compared. */
import { splitList, type RegionEntry } from './entry.ts';
import { spellPlace } from './regions.ts';
import { packColumns } from './text-columns.ts';

const packPlaces = (list: string) => [...new Set(splitList(list).map(spellPlace))].toSorted().join(';');

export function packRegions(regions: readonly RegionEntry[]): string {
  return packColumns(regions, [
    ({ id }) => id,
    ({ name }) => name.fr,
    ({ name }) => name.en,
    ({ country }) => country,
    ({ postcodes }) => splitList(postcodes).join(';'),
    ({ words }) => packPlaces(words),
    ({ cities }) => packPlaces(cities),
  ]);
}
