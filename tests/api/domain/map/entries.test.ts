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
    expect(nameless, 'give each a kind, a name in both languages, an id of a-z, 0-9 and hyphens').toEqual([]);
  });

  it('has no orphan: each parent exists and is of the same kind', () => {
    const orphans = ENTRIES.filter(({ parent, kind }) => parent !== null && findEntry(parent)?.kind !== kind);
    const told = orphans.map(
      ({ id, kind, parent }) =>
        `${id} is a ${kind}, its parent "${parent}" ${parent && ids.has(parent) ? `a ${findEntry(parent)?.kind}` : 'no entry'}`,
    );
    expect(told, 'write the id of an entry of the same kind as parent, or null').toEqual([]);
  });

  it('has no stranger among neighbours, and no nearness beyond 1', () => {
    const strange = ENTRIES.flatMap(({ id, near = {} }) =>
      Object.entries(near)
        .filter(
          ([other, nearness]) =>
            !ids.has(other) || other === id || !(Number.isFinite(nearness) && nearness > 0 && nearness <= 1),
        )
        .map(
          ([other, nearness]) =>
            `${id} → ${other}: ${ids.has(other) ? `${JSON.stringify(nearness)} is no number above 0, to 1` : 'no entry has this id'}`,
        ),
    );
    expect(strange, 'mend "near" of the first, with ids of entries and figures such as 0.5').toEqual([]);
  });

  it('repeats no expression within an entry, and has some in each language', () => {
    const faults = ENTRIES.flatMap((entry) =>
      (['fr', 'en'] as const).flatMap((lang) => {
        const expressions = splitList(entry[lang]);
        return expressions.length === 0
          ? [`${entry.id} ${lang}: none`]
          : doubled(expressions).map((one) => `${entry.id} ${lang}: "${one}" twice`);
      }),
    );
    expect(faults, 'take the second out; write five where there is none').toEqual([]);
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
    expect(empty, 'articles, "de", "N" are not heard by themselves: add a word that says it').toEqual([]);
  });

  it('names no class of words that does not exist, and each class is used', () => {
    const classes = WORD_CLASSES.map(({ id }) => id);
    const named = ENTRIES.flatMap(({ fr, en }) =>
      [...`${fr};${en}`.matchAll(/@([\w-]+)/g)].map(([, id]) => id ?? ''),
    );
    const unknown = named.filter((id) => !classes.includes(id));
    expect(unknown, `no such class of words; there are ${classes.join(', ')}`).toEqual([]);
    const unused = classes.filter((id) => !named.includes(id));
    expect(unused, 'no expression uses this class any more: take it out of words.json').toEqual([]);
    expect(doubled(classes), 'one class in words.json for each name').toEqual([]);
  });

  it(`weighs at most ${KB_MAX} kB gzipped, with all that the extension carries of it`, () => {
    const { load } = packMap();
    const folder = new URL('../../../../api/domain/map/', import.meta.url).pathname;
    const modules = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    const readers = modules.filter((name) => readFileSync(folder + name, 'utf8').includes(".json' with"));
    const packed = modules.filter((name) => load(folder + name) !== undefined);
    expect(readers.filter((name) => !packed.includes(name))).toEqual([]);
    const carried = packed.map((name) => load(folder + name)).join('\n');
    const tooHeavy = 'take out expressions that a shorter one, or a class of words, finds as well';
    expect(gzipSync(carried, { level: 9 }).length, tooHeavy).toBeLessThanOrEqual(KB_MAX * 1000);
  });
});

it('marks situations and levers as cases, and nothing else', () => {
  const cases = ENTRIES.filter((_, place) => CASES[place] === 1);
  expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(['situation', 'lever']));
  expect(cases.length).toBe(ENTRIES.filter(({ kind }) => kind === 'situation' || kind === 'lever').length);
});
