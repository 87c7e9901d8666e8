/** The map itself: no doubles, no orphans, no strangers among neighbours, and small enough for the extension. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CASES, ENTRIES, findEntry } from '#domain/map/entries';
import { splitList } from '#domain/map/entry';
import { spellAlternatives } from '#domain/map/alternatives';
import { WORD_CLASSES } from '#domain/map/word-classes';
import { readExpression } from '#domain/map/read-path';
import { REGIONS } from '#domain/map/regions';
import { stemOf } from '#domain/text/terms';
import { packMap } from '../../../../extension/pack-map.ts';

const KB_MAX = 120;
const ids = new Set(ENTRIES.map(({ id }) => id));

const doubled = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);

describe('the map', () => {
  it('names each entry once, in both languages, with a kind', () => {
    expect(doubled([...ENTRIES.map(({ id }) => id), ...REGIONS.map(({ id }) => id)])).toEqual([]);
    const nameless = ENTRIES.filter(
      ({ id, kind, name }) => !/^[a-z0-9-]+$/.test(id) || name.fr === '' || name.en === '' || !kind,
    );
    expect(nameless).toEqual([]);
  });

  it('has no orphan: each parent exists and is of the same kind', () => {
    const orphans = ENTRIES.filter(({ parent, kind }) => parent !== null && findEntry(parent)?.kind !== kind);
    expect(orphans.map(({ id }) => id)).toEqual([]);
  });

  it('has no stranger among neighbours, and no nearness beyond 1', () => {
    const strange = ENTRIES.flatMap(({ id, near = {} }) =>
      Object.entries(near)
        .filter(([other, nearness]) => !ids.has(other) || other === id || nearness <= 0 || nearness > 1)
        .map(([other]) => `${id} → ${other}`),
    );
    expect(strange).toEqual([]);
  });

  it('repeats no expression within an entry, and has some in each language', () => {
    const faults = ENTRIES.flatMap((entry) =>
      (['fr', 'en'] as const).flatMap((lang) => {
        const expressions = splitList(entry[lang]);
        return expressions.length === 0
          ? [`${entry.id} ${lang}: none`]
          : doubled(expressions).map((one) => `${entry.id}: ${one}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('has no expression that is made of small words or numbers alone', () => {
    const empty = ENTRIES.flatMap((entry) =>
      (['fr', 'en'] as const).flatMap((lang) =>
        splitList(entry[lang])
          .flatMap(spellAlternatives)
          .filter((expression) =>
            readExpression(expression, lang).steps.every((term) => /^[-N%]*$/.test(stemOf(term))),
          ),
      ),
    );
    expect(empty).toEqual([]);
  });

  it('names no class of words that does not exist, and each class is used', () => {
    const classes = WORD_CLASSES.map(({ id }) => id);
    const named = ENTRIES.flatMap(({ fr, en }) =>
      [...`${fr};${en}`.matchAll(/@([\w-]+)/g)].map(([, id]) => id ?? ''),
    );
    expect(named.filter((id) => !classes.includes(id))).toEqual([]);
    expect(classes.filter((id) => !named.includes(id))).toEqual([]);
    expect(doubled(classes)).toEqual([]);
  });

  it(`weighs at most ${KB_MAX} kB gzipped, with all that the extension carries of it`, () => {
    const { load } = packMap();
    const folder = new URL('../../../../api/domain/map/', import.meta.url).pathname;
    const modules = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    const readers = modules.filter((name) => readFileSync(folder + name, 'utf8').includes(".json' with"));
    const packed = modules.filter((name) => load(folder + name) !== undefined);
    expect(readers.filter((name) => !packed.includes(name))).toEqual([]);
    const carried = packed.map((name) => load(folder + name)).join('\n');
    expect(gzipSync(carried, { level: 9 }).length).toBeLessThanOrEqual(KB_MAX * 1000);
  });
});

it('marks situations and levers as cases, and nothing else', () => {
  const cases = ENTRIES.filter((_, place) => CASES[place] === 1);
  expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(['situation', 'lever']));
  expect(cases.length).toBe(ENTRIES.filter(({ kind }) => kind === 'situation' || kind === 'lever').length);
});
