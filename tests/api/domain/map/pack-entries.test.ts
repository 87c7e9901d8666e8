/** The packed map: the same paths as the written one, for every expression of every entry. */
import { expect, it } from 'vitest';
import { spellAlternatives } from '#domain/map/alternatives';
import { ENTRIES } from '#domain/map/entries';
import { splitList } from '#domain/map/entry';
import { packEntries } from '#domain/map/pack-entries';
import { readExpression, readPacked } from '#domain/map/read-path';
import { unpackEntries } from '#domain/map/unpack-entries';

const unpacked = unpackEntries(packEntries(ENTRIES));

const spoken = (list: string) => splitList(list).flatMap(spellAlternatives);

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

it.each(['fr', 'en'] as const)('walks the same paths in %s', (lang) => {
  const spell = ({ steps, plains }: ReturnType<typeof readPacked>) =>
    steps.length === 1 ? `${steps[0]} ${plains[0]}` : steps.join(' ');
  const apart = ENTRIES.filter((entry, at) => {
    const written = new Set(spoken(entry[lang]).map((one) => spell(readExpression(one, lang))));
    const packed = new Set(spoken(unpacked[at]?.[lang] ?? '').map((one) => spell(readPacked(one, lang))));
    return written.size !== packed.size || [...written].some((path) => !packed.has(path));
  });
  expect(apart.map(({ id }) => id)).toEqual([]);
});
