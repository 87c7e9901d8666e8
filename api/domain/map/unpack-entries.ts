/** Takes a packed map back; its entries match as the written ones do, and are for no one to read. */
import type { EntryKind, MapEntry } from './entry.ts';
import { NEAR_PARTS, PLACE_BASE } from './pack-entries.ts';
import { unpackColumns } from './text-columns.ts';
import type { Spoken } from './unpack-spoken.ts';

function unpackNear(packed: string, ids: readonly string[]): Record<string, number> {
  const near: Record<string, number> = {};
  for (const link of packed.split(',')) {
    const [place = '', parts = ''] = link.split(':');
    const id = place === '' ? undefined : ids[Number.parseInt(place, PLACE_BASE)];
    if (id !== undefined) near[id] = Number(parts) / NEAR_PARTS;
  }
  return near;
}

export function unpackEntries(packed: string, readSpoken: () => Spoken): MapEntry[] {
  const [ids = [], kinds = [], french = [], english = [], parents = [], nears = [], nafs = [], labels = []] =
    unpackColumns(packed);
  return ids.map((id, at) => ({
    id,
    kind: kinds[at] as EntryKind, // Written by packEntries alone.
    name: { fr: french[at] ?? '', en: english[at] ?? '' },
    parent: ids[Number.parseInt(parents[at] ?? '', PLACE_BASE)] ?? null,
    get fr() {
      return readSpoken().expressions.fr[at] ?? '';
    },
    get en() {
      return readSpoken().expressions.en[at] ?? '';
    },
    near: unpackNear(nears[at] ?? '', ids),
    naf: nafs[at] ?? '',
    labels: labels[at] ?? '',
    isPacked: true,
  }));
}
