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
  expect(() => readCollection(folder, NOW)).toThrow(/practices\.jsonl, line 3, is no JSON/);
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
