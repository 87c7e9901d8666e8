/** Names of the map's ids that a page of ours is about to show; the map itself is too big for the pages. */
import { nameOf } from '#domain/map/names';
import { LEVERS } from '#widget/model/open-share.ts';
import type { LiveState, RecordView } from '../live-state.ts';

export function namesIn(record: RecordView | undefined): LiveState['names'] {
  const facets = record
    ? [record.facets, ...record.shown.map(({ suggestion }) => suggestion.practice.facets)]
    : [];
  const levers = record?.shown.map(({ suggestion }) => suggestion.practice.lever) ?? [];
  const ids = [...LEVERS, ...levers, ...facets.flatMap(({ sector, region }) => [sector, region])];
  return namesOf(ids);
}

export function namesOf(ids: readonly (string | undefined)[]): LiveState['names'] {
  const names = ids.flatMap((id) => {
    const name = id === undefined ? undefined : nameOf(id);
    return id !== undefined && name ? [[id, name] as const] : [];
  });
  return Object.fromEntries(names);
}
