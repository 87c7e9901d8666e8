/** No group of a week points at fewer than five: neither at those who were active nor at those who were not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shelterWeek, type PieceWeek } from '#domain/pulse/shelter-week';

const week = (piece: number, of: number, contributors: number, readers: number): PieceWeek => ({
  piece,
  of,
  contributors,
  readers,
});

describe('shelterWeek', () => {
  it('tells large groups alone', () => {
    const told = shelterWeek([week(0, 30, 6, 12), week(1, 20, 5, 5)]);
    expect(told.map(({ pieces, active, contributors }) => [pieces, active, contributors])).toEqual([
      [[0], 18, 6],
      [[1], 10, 5],
    ]);
  });

  it('does not point at the one who was not active', () => {
    const told = shelterWeek([week(0, 10, 4, 5), week(1, 40, 10, 10)]);
    expect(told).toEqual([{ pieces: [0, 1], of: 50, active: 29, contributors: 14 }]);
  });

  it('does not say who only read when they are few', () => {
    expect(shelterWeek([week(0, 30, 12, 3)])[0]?.contributors).toBeUndefined();
  });

  it('says nothing where nothing shelters', () => {
    expect(shelterWeek([week(0, 9, 2, 1)])).toEqual([]);
  });

  it('holds for any week', () => {
    const any = fc
      .tuple(fc.nat(30), fc.nat(30), fc.nat(30))
      .map(([of, a, b]) => [of, Math.min(a, of), b] as const)
      .map(([of, contributors, b]) => [of, contributors, Math.min(b, of - contributors)] as const);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (all) => {
        const told = shelterWeek(all.map(([of, c, r], piece) => week(piece, of, c, r)));
        const pieces = told.flatMap((each) => each.pieces);
        expect(new Set(pieces).size).toBe(pieces.length);
        for (const { of, active, contributors } of told) {
          const sides = [active, of - active];
          if (contributors !== undefined) sides.push(contributors, active - contributors);
          expect(sides.every((people) => people === 0 || people >= 5)).toBe(true);
        }
      }),
    );
  });
});
