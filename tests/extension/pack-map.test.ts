/** The build's step: it replaces the map's files and nothing else, and what is built from it answers as the written map does. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLASS_SOURCES } from '#domain/map/class-sources';
import { ENTRIES } from '#domain/map/entries';
import { splitList } from '#domain/map/entry';
import * as lexicons from '#domain/map/lexicons';
import * as names from '#domain/map/names';
import * as regions from '#domain/map/regions';
import * as sectors from '#domain/map/sectors';
import * as wordClasses from '#domain/map/word-classes';
import * as tokens from '#domain/text/read-tokens';
import * as terms from '#domain/text/terms';
import { packMap } from '../../extension/pack-map.ts';

const DOMAIN = new URL('../../api/domain/', import.meta.url).pathname;
const MODULES = {
  lexicons: 'map',
  names: 'map',
  regions: 'map',
  sectors: 'map',
  wordClasses: 'map',
  tokens: 'text',
  terms: 'text',
};
const FILES: Readonly<Record<string, string>> = { wordClasses: 'word-classes', tokens: 'read-tokens' };
const written = { lexicons, names, regions, sectors, wordClasses, tokens, terms };
let folder = '';
let packed = written;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-map-'));
  const lines = Object.entries(MODULES).map(
    ([name, room]) => `export * as ${name} from '${DOMAIN}${room}/${FILES[name] ?? name}.ts';`,
  );
  await writeFile(join(folder, 'entry.ts'), lines.join('\n'));
  const lib = { entry: join(folder, 'entry.ts'), formats: ['es' as const], fileName: 'map' };
  const root = new URL('../../', import.meta.url).pathname;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [packMap()],
    build: { lib, outDir: folder, emptyOutDir: false },
  });
  packed = (await import(join(folder, 'map.js'))) as typeof written; // Built from these very modules.
});
afterAll(() => rm(folder, { recursive: true }));

it('gives the packed map for the written one, and leaves other modules', () => {
  const { load } = packMap();
  expect(load('/somewhere/api/domain/map/sources.ts')).toContain('unpackEntries(');
  expect(load('/somewhere/api/domain/map/entries.ts')).toBeUndefined();
  expect(load('/somewhere/api/domain/text/sources.ts')).toBeUndefined();
});

it('knows the same sectors by the same codes and labels', () => {
  const labels = ENTRIES.flatMap(({ labels: own, name }) => [
    ...splitList(own),
    name.fr,
    name.en,
    `${name.fr} divers`,
  ]);
  const codes = ENTRIES.flatMap(({ naf }) => splitList(naf));
  const of = ({ sectors: own }: typeof written) => [
    ...labels.map((label) => own.sectorOfLabel(label)),
    ...codes.map((code) => own.sectorOfNaf(code)),
    ...labels.slice(0, 200).map((label) => own.sectorLikeLabel(`${label} et autres`)),
  ];
  expect(of(packed)).toEqual(of(written));
});

it('knows the same places', () => {
  const places = regions.REGIONS.flatMap(({ id, name, words, cities }) => [
    id,
    name.fr,
    name.en,
    ...splitList(words),
    ...splitList(cities),
  ]);
  const postcodes = Array.from(
    { length: 99 },
    (_, department) => `${String(department + 1).padStart(2, '0')}000`,
  );
  const of = ({ regions: own, names: named }: typeof written) => [
    ...places.map((place) => own.readRegion(place)),
    ...postcodes.map((code) => own.readPostcode(code)),
    ...['1000', '1950', '4000', '8001'].flatMap((code) =>
      ['BE', 'CH', 'LU'].map((land) => own.readPostcode(code, land)),
    ),
    ...own.REGIONS.map(({ id }) => named.nameOf(id)),
  ];
  expect(of(packed)).toEqual(of(written));
});

it.each(['fr', 'en'] as const)('knows the same classes of words in %s', (lang) => {
  const words = CLASS_SOURCES.flatMap((own) => splitList(own[lang]));
  const of = ({ wordClasses: own, tokens: read, terms: { stemOf } }: typeof written) =>
    words.map((word) =>
      own.classesOf(read.readTokens(word)[0]?.lexeme[lang].stepTerm ?? 0, lang).map(stemOf),
    );
  expect(of(packed)).toEqual(of(written));
  expect(of(packed).filter((classes) => classes.length > 0).length).toBeGreaterThan(500);
});

it.each(['fr', 'en'] as const)(
  'hears the same in %s: each stem goes on, hints and is a clue alike',
  (lang) => {
    const heard = ({ lexicons: own }: typeof written) => {
      const { stems, hintFrom, hintEntry, clueFrom, clueEntry, clueStrong } = own.lexiconOf(lang);
      const cut = (from: Uint32Array, of: Uint16Array | Uint8Array, at: number) => [
        ...of.subarray(from[at], from[at + 1]),
      ];
      const rows = stems.map((stem, at) => {
        const clues = cut(clueFrom, clueEntry, at).map(
          (entry, place) => `${entry}:${cut(clueFrom, clueStrong, at)[place]}`,
        );
        return [stem, cut(hintFrom, hintEntry, at).toSorted().join(' '), clues.toSorted().join(' ')].join(
          '|',
        );
      });
      return rows.toSorted();
    };
    expect(heard(packed)).toEqual(heard(written));
  },
);
