/** Pieces of five people at least, whatever the directory looks like. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutCompany, type Placed } from '#domain/pulse/cut-company';

const many = (n: number, unit: string, region: string): Placed[] =>
  Array.from({ length: n }, (_, at) => ({ id: `${unit}-${region}-${at}`, unit, region }));

describe('cutCompany', () => {
  it('offers units and regions that five people stand behind', () => {
    const grid = cutCompany([...many(12, 'A', 'N'), ...many(11, 'A', 'S'), ...many(13, 'B', 'S')]);
    expect([grid.units, grid.regions]).toEqual([
      ['A', 'B'],
      ['S', 'N'],
    ]);
    expect(grid.pieces).toHaveLength(3);
  });

  it('does not offer a region that would cut a few people out of a unit', () => {
    const grid = cutCompany([...many(28, 'A', 'N'), ...many(9, 'A', 'S'), ...many(19, 'B', 'S')]);
    expect([grid.units, grid.regions]).toEqual([['A', 'B'], []]);
  });

  it('has no piece in a company of four', () => {
    const grid = cutCompany(many(4, 'A', 'N'));
    expect([grid.pieces, grid.pieceOf({ id: 'x', unit: 'A', region: 'N' })]).toEqual([[], undefined]);
  });

  it('never makes a piece of fewer than five', () => {
    const placed = fc.record({
      id: fc.uuid(),
      unit: fc.constantFrom('A', 'B', 'C', 'D'),
      region: fc.constantFrom('N', 'S', 'E', 'W'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(placed, { selector: ({ id }) => id, maxLength: 60 }), (people) => {
        const grid = cutCompany(people);
        const sizes = new Map<number, number>();
        for (const person of people) {
          const piece = grid.pieceOf(person);
          if (piece !== undefined) sizes.set(piece, (sizes.get(piece) ?? 0) + 1);
        }
        expect([...sizes.values()].every((size) => size >= 5)).toBe(true);
        expect([...sizes.values()].reduce((a, b) => a + b, 0)).toBe(people.length >= 5 ? people.length : 0);
      }),
    );
  });
});
