/** The match bench as it is called: what it prints for machines, and that one system's failure is its own. No time is judged here. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { budgets, measure } from './match.ts';

const RUN = fileURLToPath(new URL('run.ts', import.meta.url));
const bench = (given: readonly string[]) =>
  spawnSync(process.execPath, [RUN, 'match', ...given], { encoding: 'utf8' });

const TIMES = {
  p50: expect.any(Number),
  p95: expect.any(Number),
  p99: expect.any(Number),
  queries: expect.any(Number),
};

it('ends with one line for machines that has every figure', () => {
  const { status, stdout } = bench(['--practices', '40', '--alone', '--json']);
  expect(status).toBe(0);
  const { bench: name, systems } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  expect(name).toBe('match');
  expect(systems).toEqual([
    {
      name: 'relais',
      buildMs: expect.any(Number),
      memoryMb: expect.any(Number),
      loadMs: expect.any(Number),
      addMs: expect.any(Number),
      savedMb: expect.any(Number),
      search: TIMES,
      context: TIMES,
    },
  ]);
});

it.each(['0', 'many', '1.5'])('refuses %s practices in one line', (count) => {
  const { status, stderr } = bench(['--practices', count]);
  expect([status, stderr]).toEqual([1, `--practices needs a whole number above 0, not ${count}.\n`]);
});

it('says why a system has no figure', () => {
  expect(measure('nobody', 3)).toEqual({ name: 'nobody', failed: 'No system named nobody.' });
});

it('holds to budgets what they are of, and only says what more practices take', () => {
  const times = { p50: 1, p95: 1, p99: 2, queries: 9 };
  const own = {
    name: 'relais',
    buildMs: 1,
    memoryMb: 1,
    loadMs: 60,
    addMs: 1,
    search: times,
    context: times,
  };
  const judged = (count: number) =>
    budgets(own, [], count).map(({ name, budget, ok }) => [name, budget, ok] as const);
  expect(judged(2000)).toContainEqual(['load saved', 50, false]);
  expect(judged(100_000)).toContainEqual(['load saved', 500, true]);
  expect(judged(100_000)).toContainEqual(['context p99', 1.5, false]);
  expect(judged(100_001).filter(([, budget]) => budget !== undefined)).toEqual([]);
});
