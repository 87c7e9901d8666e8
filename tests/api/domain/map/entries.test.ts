/** The map's files as a whole: every entry is well formed, found by its id, and points at entries that exist. */
import { describe, expect, it } from 'vitest';
import { ENTRIES, findEntry } from '#domain/map/entries';
import { splitList } from '#domain/map/entry';

const KINDS = new Set(['sector', 'situation', 'lever', 'person', 'place']);
const idsOf = (isWrong: (entry: (typeof ENTRIES)[number]) => boolean) =>
  ENTRIES.filter(isWrong).map(({ id }) => id);

describe('the map', () => {
  it('has each id once, and finds its entry by it', () => {
    expect(idsOf((entry) => findEntry(entry.id) !== entry)).toEqual([]);
    expect(findEntry('no-such-entry')).toBeUndefined();
  });

  it('names and words every entry in both languages, under a known kind', () => {
    expect(idsOf(({ kind }) => !KINDS.has(kind))).toEqual([]);
    expect(idsOf(({ name }) => name.fr.trim() === '' || name.en.trim() === '')).toEqual([]);
    expect(idsOf(({ fr, en }) => splitList(fr).length === 0 || splitList(en).length === 0)).toEqual([]);
    expect(new Set(ENTRIES.map(({ kind }) => kind))).toEqual(KINDS);
  });

  it('points at other entries only, neighbours above 0 and at most 1', () => {
    const pointers = ENTRIES.flatMap(({ id, parent, near }) =>
      [...(parent === null ? [] : [parent]), ...Object.keys(near ?? {})].map((to) => ({ id, to })),
    );
    expect(pointers.filter(({ id, to }) => to === id || !findEntry(to))).toEqual([]);
    const isOff = (nearness: number) => !(nearness > 0 && nearness <= 1);
    expect(idsOf(({ near }) => Object.values(near ?? {}).some(isOff))).toEqual([]);
  });

  it('keeps codes and labels to sectors', () => {
    expect(idsOf(({ kind, naf, labels }) => kind !== 'sector' && Boolean(naf ?? labels))).toEqual([]);
  });
});
