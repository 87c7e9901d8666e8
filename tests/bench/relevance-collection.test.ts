/** What is wrong with a judged collection is said by file and line, never scored as 0. */
import { cpSync, mkdtempSync, rmSync, writeFileSync, readFileSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findStrangers, readCollection } from './relevance-collection.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const FROM = new URL('../collections/textile/', import.meta.url).pathname;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relais-collection-'));
  cpSync(FROM, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each(['people.jsonl', 'practices.jsonl', 'accounts.jsonl', 'qrels.tsv'])('asks for %s', (file) => {
  rmSync(join(folder, file));
  expect(() => readCollection(folder, NOW)).toThrow(`${file} is missing`);
});

it('names the line that it cannot read', () => {
  const file = join(folder, 'practices.jsonl');
  writeFileSync(file, `${readFileSync(file, 'utf8').split('\n')[0] ?? ''}\n\n{"id": broken\n`);
  expect(() => readCollection(folder, NOW)).toThrow(/practices\.jsonl, line 3: no JSON/);
});

it('reads lines that end as Windows ends them', () => {
  const plain = readCollection(folder, NOW);
  for (const file of ['people.jsonl', 'practices.jsonl', 'accounts.jsonl', 'qrels.tsv'])
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replaceAll('\n', '\r\n'));
  expect(readCollection(folder, NOW)).toEqual(plain);
});

it('finds grades of what is not there', () => {
  expect(findStrangers(readCollection(folder, NOW))).toEqual([]);
  appendFileSync(join(folder, 'qrels.tsv'), '\nnobody\tnothing\t3\n');
  expect(findStrangers(readCollection(folder, NOW))).toEqual(['nobody', 'nothing']);
});

const ROWS = {
  'people.jsonl': [{ id: 1, name: 'A', businessUnit: 'North', region: 'Bretagne' }],
  'practices.jsonl': [
    {
      id: 10,
      title: 'Coffee',
      body: 'Le café est chaud',
      authorId: 1,
      sector: 'Logistique',
      segment: 'Key account',
    },
    {
      id: 'b',
      title: null,
      body: 'The tea is cold',
      authorId: 'gone',
      products: 'Pot',
      likes: null,
      date: null,
    },
    {
      id: 'c',
      body: 'x',
      authorId: 1,
      businessUnit: null,
      products: [null, 'Cup'],
      date: '2027-02-30T10:00:00+02:00',
    },
  ],
  'accounts.jsonl': [
    { id: 7, viewer: 1, page: { Name: 'X', Effectif: 12, Ville: null, Tags: ['a', 'b'] }, more: {} },
    { id: 'bare', page: {} },
  ],
};
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
function writeRows(more: Readonly<Record<string, readonly object[]>> = {}): void {
  for (const [file, rows] of Object.entries({ ...ROWS, ...more }))
    write(file, `\uFEFF${rows.map((row) => `${JSON.stringify(row)}\n`).join('')}\n`);
  rmSync(join(folder, 'qrels-more.tsv'), { force: true });
  write('qrels.tsv', '7\t10\t2\n');
}

it('takes numbers for ids, nothing for what is not said, and one for a list of one', () => {
  writeRows();
  const { raw, practices, accounts, grades, oddities } = readCollection(folder, NOW);
  expect(
    raw.map(({ id, lang, title, businessUnit, region, products, likes }) => [
      id,
      lang,
      title,
      businessUnit,
      region,
      products,
      likes,
    ]),
  ).toEqual([
    ['10', 'fr', 'Coffee', 'North', 'Bretagne', [], 0],
    ['b', 'en', '', '', '', ['Pot'], 0],
    ['c', 'fr', '', 'North', 'Bretagne', ['Cup'], 0],
  ]);
  expect(practices.map(({ at, facets }) => [at, facets])).toEqual([
    ['1970-01-01T00:00:00.000Z', { sector: 'logistics', size: '1000+', region: 'bretagne' }],
    ['1970-01-01T00:00:00.000Z', { products: ['Pot'] }],
    ['2027-03-02T08:00:00.000Z', { region: 'bretagne', products: ['Cup'] }],
  ]);
  expect(accounts.map(({ id, page, request }) => [id, page, request.viewer])).toEqual([
    ['7', { Name: 'X', Effectif: '12', Tags: 'a, b' }, { id: '1', unit: 'North', region: 'Bretagne' }],
    ['bare', {}, { id: '', unit: '', region: '' }],
  ]);
  expect(grades).toEqual(new Map([['7', new Map([['10', 2]])]]));
  expect(Object.fromEntries(oddities)).toEqual({
    'practices of an author not among the people': 1,
    'accounts with a viewer not among the people': 1,
    'accounts without a graded practice (counted as 0)': 1,
  });
});

it.each([
  ['the four columns of TREC', '7\t0\t10\t2\n'],
  ['spaces and a header', 'account practice grade\n7 10 2'],
])('is judged by %s', (_, qrels) => {
  writeRows();
  write('qrels.tsv', qrels);
  expect(readCollection(folder, NOW).grades).toEqual(new Map([['7', new Map([['10', 2]])]]));
});

it('takes a later judgement before an earlier one, and says how many there were', () => {
  writeRows({ 'practices.jsonl': [...ROWS['practices.jsonl'], { id: 'b', body: 'newer', authorId: 1 }] });
  write('qrels.tsv', '7 10 1\n7 10 1\n7 b 0\n');
  write('qrels-more.tsv', '7 10 3\n');
  const { raw, grades, oddities } = readCollection(folder, NOW);
  expect(raw.map(({ id, body }) => [id, body])).toContainEqual(['b', 'newer']);
  expect([...(grades.get('7') ?? [])]).toEqual([
    ['10', 3],
    ['b', 0],
  ]);
  expect(Object.fromEntries(oddities)).toMatchObject({
    'lines of practices.jsonl with an id again (the last stands)': 1,
    'pairs judged again (the last stands)': 1,
    'pairs judged again, otherwise (the last stands)': 1,
  });
});

it.each([
  ['a line without an id', 'people.jsonl', '{"name":"A"}', 'people.jsonl, line 1: no id'],
  [
    'a list for a page',
    'accounts.jsonl',
    '{"id":1,"page":["x"]}',
    'accounts.jsonl, line 1: no page of labels',
  ],
  [
    'a page of pages',
    'accounts.jsonl',
    '{"id":1,"page":{"Name":{}}}',
    'line 1: page: Name is no list of texts',
  ],
  [
    'likes in words',
    'practices.jsonl',
    '{"id":1,"likes":"many"}',
    'practices.jsonl, line 1: likes is no count',
  ],
  [
    'a day that is none',
    'practices.jsonl',
    '{"id":1,"date":"soon"}',
    'practices.jsonl, line 1: no date: soon',
  ],
  ['nobody', 'people.jsonl', '\n', 'people.jsonl has no line'],
  ['a pair without a grade', 'qrels.tsv', '7 10 1\n7 b', 'qrels.tsv, line 2: neither'],
  ['a first line with a grade in words', 'qrels.tsv', '7 10 good\n', 'qrels.tsv, line 1: neither'],
  ['a grade that there is not', 'qrels.tsv', '7 10 4\n', 'qrels.tsv, line 1: a grade above 3'],
])('is refused with the place: %s', (_, file, text, message) => {
  writeRows();
  write(file, text);
  expect(() => readCollection(folder, NOW)).toThrow(message);
});
