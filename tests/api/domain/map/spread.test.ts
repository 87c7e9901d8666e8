/** Spreading. */
import { expect, it } from 'vitest';
import { ENTRIES, findEntry } from '#domain/map/entries';
import { Concepts } from '#domain/map/concepts';
import { spreadConcepts, type Reach } from '#domain/map/spread';

const spreadOf = (said: readonly (readonly [id: string, strength: number])[], parts: Reach) => {
  const { count, entries, strengths, origins } = spreadConcepts(new Concepts(said), parts);
  return Array.from({ length: count }, (_, at) => ({
    entry: entries[at] ?? -1,
    strength: strengths[at] ?? 0,
    from: origins[at] ?? -1,
  }));
};

it('reaches neighbours and parents by a part, and never above what was said', () => {
  const reached = spreadOf([['tender-lost', 1]], {
    toNeighbour: 0.5,
    backward: 0.4,
    toParent: 0.3,
  });
  expect(new Set(reached.map(({ from }) => ENTRIES[from]?.id))).toEqual(new Set(['tender-lost']));
  const spread = new Map(reached.map(({ entry, strength }) => [ENTRIES[entry]?.id, strength]));
  expect(spread.get('tender-lost')).toBe(1);
  expect(spread.get('tender') ?? 0).toBeGreaterThanOrEqual(0.3);
  for (const [id, nearness] of Object.entries(findEntry('tender-lost')?.near ?? {})) {
    expect(spread.get(id) ?? 0).toBeGreaterThanOrEqual(0.5 * nearness);
  }
  // Who declares it is reached back, by less.
  const declarers = ENTRIES.filter(
    ({ kind, near }) => kind !== 'sector' && near?.['tender-lost'] !== undefined,
  );
  expect(declarers.length).toBeGreaterThan(0);
  for (const { id, near = {} } of declarers)
    expect(spread.get(id) ?? 0).toBeGreaterThanOrEqual(0.5 * 0.4 * (near['tender-lost'] ?? 0));
  expect(Math.max(...spread.values())).toBe(1);
});

it('forgets one page before the next', () => {
  const parts = { toNeighbour: 0.5, backward: 0.4, toParent: 0.3 };
  const alone = spreadOf([['hotel', 0.2]], parts);
  spreadOf([['hotel', 2]], parts);
  expect(spreadOf([['hotel', 0.2]], parts)).toEqual(alone);
});
