/**
 * What the map's entries are, as one small text for the extension: neighbours by their place, labels as they are compared, no names
 * of fields. What people say of them is packed apart (pack-spoken.ts), for it is asked for but once.
 */
import { splitList, type MapEntry } from './entry.ts';
import { spellLabel } from './spell-label.ts';
import { packColumns } from './text-columns.ts';

/** Nearness is kept to a twentieth. */
export const NEAR_PARTS = 20;
export const PLACE_BASE = 36;

const packLabels = (labels: string | undefined) => [...new Set(splitList(labels).map(spellLabel))].toSorted().join(';');

export function packEntries(entries: readonly MapEntry[]): string {
  const places = new Map(entries.map(({ id }, place) => [id, place.toString(PLACE_BASE)]));
  const packNear = ({ near = {} }: MapEntry) =>
    Object.entries(near)
      .map(([id, nearness]) => `${places.get(id) ?? ''}:${Math.round(nearness * NEAR_PARTS)}`)
      .join(',');
  return packColumns(entries, [
    ({ id }) => id,
    ({ kind }) => kind,
    ({ name }) => name.fr,
    ({ name }) => name.en,
    ({ parent }) => places.get(parent ?? ''),
    packNear,
    ({ naf }) => naf,
    ({ labels }) => packLabels(labels),
  ]);
}
