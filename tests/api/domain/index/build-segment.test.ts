/** A built segment holds each impact it was given and no other, with bounds that pruning may trust. */
import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { impactAt } from '#domain/index/segment';
import { documents } from './documents.ts';

describe('buildSegment', () => {
  it('gives every impact back, and nothing where a document has none', () => {
    assert(
      property(documents, (described) => {
        const segment = buildSegment(flattenDocuments(described));
        described.forEach(({ dims, impacts }, place) => {
          for (let dim = 0; dim <= 13; dim += 1)
            expect(impactAt(segment, dim, place)).toBe(impacts[dims.indexOf(dim)] ?? 0);
        });
        expect(segment.places.length).toBe(described.reduce((sum, { dims }) => sum + dims.length, 0));
      }),
    );
  });

  it('lists the dimensions that occur, ascending, each with its greatest impact', () => {
    assert(
      property(documents, (described) => {
        const greatest = new Map<number, number>();
        for (const { dims, impacts } of described)
          dims.forEach((dim, at) => greatest.set(dim, Math.max(greatest.get(dim) ?? 0, impacts[at] ?? 0)));
        const { dims, max } = buildSegment(flattenDocuments(described));
        const expected = [...greatest].toSorted(([a], [b]) => a - b);
        expect(Array.from(dims, (dim, at) => [dim, max[at]])).toEqual(expected);
      }),
    );
  });

  it('keeps ordinals and priors by place, and knows the greatest prior', () => {
    assert(
      property(documents, (described) => {
        const segment = buildSegment(flattenDocuments(described));
        expect([...segment.ordinals]).toEqual(described.map(({ ordinal }) => ordinal));
        expect([...segment.priors]).toEqual(described.map(({ prior }) => prior));
        expect(segment.greatestPrior).toBe(Math.max(...described.map(({ prior }) => prior)));
      }),
    );
  });
});
