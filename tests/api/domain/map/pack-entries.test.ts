/** The packed map: the same entries as the written one, to a twentieth of nearness. */
import { expect, it } from 'vitest';
import { ENTRIES } from '#domain/map/entries';
import { splitList } from '#domain/map/entry';
import { packEntries } from '#domain/map/pack-entries';
import { spellLabel } from '#domain/map/spell-label';
import { unpackEntries } from '#domain/map/unpack-entries';

const silent = { expressions: { fr: [], en: [] }, clues: { fr: '', en: '' } };
const unpacked = unpackEntries(packEntries(ENTRIES), () => silent);

it('says of each entry what was written', () => {
  const known = ({ id, kind, name, parent }: (typeof ENTRIES)[number]) => ({ id, kind, name, parent });
  expect(unpacked.map(known)).toEqual(ENTRIES.map(known));
  const apart = unpacked.flatMap(({ id, near = {} }, at) =>
    Object.entries(ENTRIES[at]?.near ?? {}).filter(
      ([other, nearness]) => Math.abs((near[other] ?? 0) - nearness) > 0.025 + Number.EPSILON && id,
    ),
  );
  expect(apart).toEqual([]);
});

it('keeps every code and every label, as it is compared', () => {
  const spell = (labels: readonly string[]) => [...new Set(labels)].toSorted();
  const codes = ({ naf }: (typeof ENTRIES)[number]) => splitList(naf);
  expect(unpacked.map(codes)).toEqual(ENTRIES.map(codes));
  expect(unpacked.map(({ labels }) => splitList(labels))).toEqual(
    ENTRIES.map(({ labels }) => spell(splitList(labels).map(spellLabel))),
  );
});
