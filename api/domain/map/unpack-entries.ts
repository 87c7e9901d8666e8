/** Takes a packed map back; its entries match as the written ones do, and are for no one to read. */
import type { EntryKind, MapEntry } from './entry.ts';
import { NEAR_PARTS, PART, PLACE_BASE } from './pack-entries.ts';

function unpackNear(packed: string, ids: readonly string[]): Record<string, number> {
  const near: Record<string, number> = {};
  for (const link of packed.split(',')) {
    const [place = '', parts = ''] = link.split(':');
    const id = place === '' ? undefined : ids[Number.parseInt(place, PLACE_BASE)];
    if (id !== undefined) near[id] = Number(parts) / NEAR_PARTS;
  }
  return near;
}

export function unpackEntries(packed: string): MapEntry[] {
  const [kept = [], french = [], english = []] = packed.split(PART).map((part) => part.split('\n'));
  const rows = kept.map((row) => row.split('|'));
  const ids = rows.map(([id = '']) => id);
  return rows.map(([id = '', kind, fr = '', en = '', parent = '', near = '', naf = '', labels = ''], at) => ({
    id,
    kind: kind as EntryKind, // Written by packEntries alone.
    name: { fr, en },
    parent: parent === '' ? null : (ids[Number.parseInt(parent, PLACE_BASE)] ?? null),
    fr: french[at] ?? '',
    en: english[at] ?? '',
    near: unpackNear(near, ids),
    naf,
    labels,
    isPacked: true,
  }));
}
