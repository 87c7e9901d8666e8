/** Takes packed regions back; their places are spelt as they are compared. */
import type { RegionEntry } from './entry.ts';
import { unpackColumns } from './text-columns.ts';

export function unpackRegions(packed: string): RegionEntry[] {
  const [ids = [], french = [], english = [], countries = [], postcodes = [], words = [], cities = []] =
    unpackColumns(packed);
  return ids.map((id, at) => ({
    id,
    name: { fr: french[at] ?? '', en: english[at] ?? '' },
    country: countries[at] ?? '',
    postcodes: postcodes[at] ?? '',
    words: words[at] ?? '',
    cities: cities[at] ?? '',
    isPacked: true,
  }));
}
