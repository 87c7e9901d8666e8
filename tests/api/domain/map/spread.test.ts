/** What was recognised reaches neighbours and parents, weaker, and never weakens nor adds up. */
import { array, assert, constantFrom, double, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRIES, findEntry } from '#domain/map/entries';
import { spreadConcepts } from '#domain/map/spread';

describe('spreadConcepts', () => {
  it('gives neighbours and parents their part', () => {
    const reached = spreadConcepts(new Map([['hotel', 2]]), 0.5, 0.25);
    const { near = {}, parent } = findEntry('hotel') ?? {};
    expect(Object.keys(near).length).toBeGreaterThan(0);
    for (const [id, nearness] of Object.entries(near))
      expect(reached.get(id)).toBeCloseTo(2 * nearness * 0.5, 9);
    expect(reached.get(parent ?? '')).toBe(0.5);
  });

  it('counts the stronger of two ways, never their sum, and weakens nothing that was said', () => {
    const concepts = array(
      tuple(constantFrom(...ENTRIES.map(({ id }) => id)), double({ min: 0.1, max: 2, noNaN: true })),
      { maxLength: 12 },
    ).map((pairs) => new Map(pairs));
    assert(
      property(concepts, (said) => {
        const before = new Map(said);
        const reached = spreadConcepts(said, 1, 1);
        const strongest = Math.max(...said.values());
        for (const [id, strength] of reached) {
          expect(strength).toBeGreaterThanOrEqual(said.get(id) ?? 0);
          expect(strength).toBeLessThanOrEqual(strongest);
        }
        expect(said).toEqual(before);
      }),
    );
  });

  it('goes one step only, and leaves unknown ids as they are', () => {
    expect(spreadConcepts(new Map([['no-such-entry', 1]]), 1, 1)).toEqual(new Map([['no-such-entry', 1]]));
    const { near = {}, parent } = findEntry('hotel') ?? {};
    const reachable = new Set(['hotel', parent, ...Object.keys(near)]);
    expect(
      [...spreadConcepts(new Map([['hotel', 1]]), 1, 1).keys()].filter((id) => !reachable.has(id)),
    ).toEqual([]);
  });
});
