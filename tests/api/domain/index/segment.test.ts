/** Reading a segment: what is there is found, what is not gives nothing. */
import { assert, integer, nat, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { countDocuments, findDim, findGreatest, findSorted, impactAt } from '#domain/index/segment';

const describedAs = (ordinal: number, terms: readonly (readonly [number, number])[]) => ({
  ordinal,
  prior: 0,
  dims: Uint32Array.from(terms, ([dim]) => dim),
  impacts: Uint8Array.from(terms, ([, impact]) => impact),
});

const segment = buildSegment(
  flattenDocuments([
    describedAs(7, [[2, 9]]),
    describedAs(8, [[5, 255]]),
    describedAs(9, [
      [2, 40],
      [5, 1],
    ]),
  ]),
);

describe('findSorted', () => {
  it('finds a value inside its range only', () => {
    assert(
      property(
        uniqueArray(nat({ max: 60 })),
        nat({ max: 60 }),
        integer({ min: 0, max: 60 }),
        (values, value, low) => {
          const sorted = Uint32Array.from(values).toSorted();
          const at = sorted.indexOf(value);
          expect(findSorted(sorted, value, 0, sorted.length)).toBe(at);
          expect(findSorted(sorted, value, low, sorted.length)).toBe(at >= low ? at : -1);
          expect(findSorted(sorted, value, 0, Math.min(low, sorted.length))).toBe(at < low ? at : -1);
        },
      ),
    );
  });
});

describe('a segment', () => {
  it('counts the documents of a dimension', () => {
    expect([2, 5, 3].map((dim) => countDocuments(segment, dim))).toEqual([2, 2, 0]);
    expect([2, 5, 3].map((dim) => findDim(segment, dim))).toEqual([0, 1, -1]);
  });

  it('reads an impact by place, 0 when absent', () => {
    expect([0, 1, 2].map((place) => impactAt(segment, 2, place))).toEqual([9, 0, 40]);
    expect([0, 1, 2].map((place) => impactAt(segment, 3, place))).toEqual([0, 0, 0]);
  });

  it('has no greatest prior when it is empty or all are removed', () => {
    expect(findGreatest(Float64Array.of(-3, -1, -2))).toBe(-1);
    expect(findGreatest(Float64Array.of(-Infinity))).toBe(-Infinity);
    expect(findGreatest(new Float64Array())).toBe(-Infinity);
  });
});
