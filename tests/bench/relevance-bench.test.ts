/** The relevance bench as it is called: what it prints for machines, and that one peer's failure is its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCollection } from './relevance-collection.ts';
import { tryPeer } from './relevance.ts';

const RUN = fileURLToPath(new URL('run.ts', import.meta.url));
const TEXTILE = fileURLToPath(new URL('../collections/textile/', import.meta.url));
let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'relais relevance '))));
afterEach(() => rmSync(folder, { recursive: true }));

const bench = (given: readonly string[], env = process.env) =>
  spawnSync(process.execPath, [RUN, 'relevance', ...given], { encoding: 'utf8', env });

it('ends with one line for machines that has every figure of every system', () => {
  cpSync(TEXTILE, folder, { recursive: true });
  const { status, stdout } = bench([`--collection=${folder}`, '--json']);
  expect(status).toBe(0);
  expect(stdout.endsWith('\n')).toBe(true);
  const { bench: name, ok, items, systems } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  expect([name, typeof ok]).toEqual(['relevance', 'boolean']);
  expect(items.map((item: { readonly name: string }) => item.name)).toEqual([
    'nDCG@5',
    'nDCG@5 / best peer',
    'first one useful',
    'one useful among three',
    'first one useful when shown',
    'judged among the top five',
    'accounts with an abstention',
  ]);
  expect(systems.map((system: { readonly name: string }) => system.name)).toEqual([
    'relais',
    'relais-half-1',
    'relais-half-2',
    'relais-no-map',
    'relais-no-facets',
    'relais-no-text',
    'minisearch',
    'minisearch-tuned',
    'minisearch-stems',
    'orama',
    'orama-tuned',
    'flexsearch',
    'flexsearch-context',
    'sqlite-fts5',
  ]);
  for (const system of systems)
    for (const figure of ['ndcg5', 'ndcg3', 'p1', 'success3', 'judged5', 'p1Shown', 'abstained'])
      expect(system[figure], `${system.name} ${figure}`).toBeGreaterThanOrEqual(0);
});

it('finds a folder from where npm was called, and says in one line that there is none', () => {
  const env = { ...process.env, INIT_CWD: folder };
  mkdirSync(join(folder, 'empty one'));
  expect(bench(['--collection', 'empty one'], env).stderr).toMatch(
    /empty one\/people\.jsonl is missing\.\n$/,
  );
  const { status, stderr } = bench(['--collection', 'nowhere'], env);
  expect([status, stderr]).toEqual([1, 'There is no folder nowhere.\n']);
});

it('says why a peer has no figure', async () => {
  const broken = { name: 'broken', add: () => {}, search: () => Promise.reject(new Error('no words left')) };
  const collection = readCollection(TEXTILE, Date.parse('2026-11-23T08:00:00Z'));
  expect(await tryPeer(broken, collection)).toEqual({ name: 'broken', failed: 'no words left' });
});
