/** Packed expressions: the same paths as the written ones, for every expression of every entry. */
import { expect, it } from 'vitest';
import { spellAlternatives } from '#domain/map/alternatives';
import { ENTRIES } from '#domain/map/entries';
import { splitList } from '#domain/map/entry';
import { packExpressions } from '#domain/map/pack-expressions';
import { readExpression, readPacked } from '#domain/map/read-path';

const spoken = (list: string) => splitList(list).flatMap(spellAlternatives);

it.each(['fr', 'en'] as const)('walks the same paths in %s', (lang) => {
  const rows = packExpressions(ENTRIES, lang).split('\n');
  expect(rows.length).toBe(ENTRIES.length);
  const spell = ({ steps, plains }: ReturnType<typeof readPacked>) =>
    steps.length === 1 ? `${steps[0]} ${plains[0]}` : steps.join(' ');
  const apart = ENTRIES.filter((entry, at) => {
    const written = new Set(spoken(entry[lang]).map((one) => spell(readExpression(one, lang))));
    const packed = new Set(splitList(rows[at]).map((one) => spell(readPacked(one, lang))));
    return written.size !== packed.size || [...written].some((path) => !packed.has(path));
  });
  expect(apart.map(({ id }) => id)).toEqual([]);
});
