/** The judged collections kept here are whole: no id twice, no unknown author or viewer, no grade for what does not exist or out of range. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../collections/', import.meta.url).pathname;
const collections = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const linesOf = (name: string, file: string) =>
  readFileSync(`${FOLDER}${name}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const rowsOf = (name: string, file: string) =>
  linesOf(name, file).map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

const idsOf = (rows: readonly Readonly<Record<string, unknown>>[]) => new Set(rows.map(({ id }) => id));

it('keeps seven collections, of different trades', () => {
  expect(collections).toEqual(
    expect.arrayContaining(['benefits', 'handling', 'modular', 'security', 'telephony', 'textile', 'tyres']),
  );
});

describe.each(collections)('%s', (name) => {
  const people = rowsOf(name, 'people.jsonl');
  const practices = rowsOf(name, 'practices.jsonl');
  const accounts = rowsOf(name, 'accounts.jsonl');
  const files = ['qrels.tsv', 'qrels-more.tsv'].filter((file) => existsSync(`${FOLDER}${name}/${file}`));
  const grades = files.flatMap((file) => linesOf(name, file).map((line) => line.split('\t')));

  it.each([
    ['people', people],
    ['practices', practices],
    ['accounts', accounts],
  ])('has no id twice among %s', (_, rows) => {
    expect(rows.length).toBeGreaterThan(20);
    expect(idsOf(rows).size).toBe(rows.length);
  });

  it('knows every author and viewer, each in the unit and region that the practice says', () => {
    const known = new Map(people.map((person) => [person.id, person]));
    for (const { authorId, businessUnit, region } of practices)
      expect(known.get(authorId)).toMatchObject({ businessUnit, region });
    for (const { viewer } of accounts) expect(known.has(viewer)).toBe(true);
  });

  it('grades what exists, once, from 0 to 3', () => {
    const [pages, texts] = [idsOf(accounts), idsOf(practices)];
    for (const [account, practice, grade, ...rest] of grades) {
      expect(pages.has(account)).toBe(true);
      expect(texts.has(practice)).toBe(true);
      expect(grade).toMatch(/^[0-3]$/);
      expect(rest).toEqual([]);
    }
    expect(new Set(grades.map(([account, practice]) => `${account} ${practice}`)).size).toBe(grades.length);
  });

  it('lists for every account at least one grade', () => {
    expect(new Set(grades.map(([account]) => account))).toEqual(idsOf(accounts));
  });
});

it('keeps notes of many voices, each with one or two plain labels', () => {
  const [, ...lines] = readFileSync(`${FOLDER}voices.tsv`, 'utf8').trim().split('\n');
  const notes = lines.map((line) => line.split('\t'));
  for (const [id, lang, labels, note, ...rest] of notes) {
    expect(id).toMatch(/^v\d{3}$/);
    expect(['fr', 'en']).toContain(lang);
    expect(labels).toMatch(/^[^;]+(;[^;]+)?$/);
    expect(note).toMatch(/\S/);
    expect(rest).toEqual([]);
  }
  expect(new Set(notes.map(([id]) => id)).size).toBe(notes.length);
  expect(new Set(notes.map(([, , , note]) => note)).size).toBe(notes.length);
});
