/** Takes a packed map back; its entries match as the written ones do, and are for no one to read. */
import type { Lang } from '#contract/words';
import type { EntryKind, MapEntry } from './entry.ts';
import { expandText } from './expand-text.ts';
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

type Spoken = Readonly<Record<Lang, readonly string[]>>;

/** Expanding takes a third of a second, and only who compiles a lexicon asks for it: a device keeps the compiled one. */
function expandOnce(squeezed: string): () => Spoken {
  let spoken: Spoken | undefined;
  return () => {
    if (spoken) return spoken;
    const [fr = [], en = []] = expandText(squeezed)
      .split(PART)
      .map((part) => part.split('\n'));
    spoken = { fr, en };
    return spoken;
  };
}

export function unpackEntries(packed: string): MapEntry[] {
  const [kept = '', squeezed = ''] = packed.split(PART);
  const rows = kept.split('\n').map((row) => row.split('|'));
  const ids = rows.map(([id = '']) => id);
  const spoken = expandOnce(squeezed);
  return rows.map(([id = '', kind, fr = '', en = '', parent = '', near = '', naf = '', labels = ''], at) => ({
    id,
    kind: kind as EntryKind, // Written by packEntries alone.
    name: { fr, en },
    parent: parent === '' ? null : (ids[Number.parseInt(parent, PLACE_BASE)] ?? null),
    get fr() {
      return spoken().fr[at] ?? '';
    },
    get en() {
      return spoken().en[at] ?? '';
    },
    near: unpackNear(near, ids),
    naf,
    labels,
    isPacked: true,
  }));
}
