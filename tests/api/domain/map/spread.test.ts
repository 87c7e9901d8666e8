/** Spreading. */
import { expect, it } from 'vitest';
import { findEntry } from '#domain/map/entries';
import { spreadConcepts } from '#domain/map/spread';

it('reaches neighbours and parents by a part, and never above what was said', () => {
  const spread = spreadConcepts(new Map([['tender-lost', 1]]), 0.5, 0.3);
  expect(spread.get('tender-lost')).toBe(1);
  expect(spread.get('tender') ?? 0).toBeGreaterThanOrEqual(0.3);
  for (const [id, nearness] of Object.entries(findEntry('tender-lost')?.near ?? {})) {
    expect(spread.get(id) ?? 0).toBeGreaterThanOrEqual(0.5 * nearness);
  }
  expect(Math.max(...spread.values())).toBe(1);
});
