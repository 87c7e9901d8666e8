/** Postings in stripes: each where it belongs, and read back one by one. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { countPostings, countStripes, eachPosting, impactAt, STRIPE } from '#domain/index/postings';

it('counts stripes, the last one short', () => {
  expect([0, 1, STRIPE, STRIPE + 1].map(countStripes)).toEqual([0, 1, 1, 2]);
});

it('keeps the places of several stripes apart', () => {
  const described = Array.from({ length: 2 * STRIPE + 7 }, (_, ordinal) => ({
    ordinal,
    prior: 0,
    dims: ordinal % 5 === 0 ? Uint32Array.of(3, 8) : Uint32Array.of(8),
    impacts: Uint8Array.of(1 + (ordinal % 251), 7),
  })).map((one) => ({ ...one, impacts: one.impacts.slice(0, one.dims.length) }));
  const segment = buildSegment(flattenDocuments(described));
  const met: [number, number][] = [];
  eachPosting(segment, 0, (place, impact) => met.push([place, impact]));
  const expected = described.filter(({ dims }) => dims.length === 2);
  expect(met).toEqual(expected.map(({ ordinal, impacts }) => [ordinal, impacts[0]]));
  expect(expected.every(({ ordinal, impacts }) => impactAt(segment, 0, ordinal) === impacts[0])).toBe(true);
  expect([impactAt(segment, 0, STRIPE + 2), countPostings(segment, 0)]).toEqual([0, expected.length]);
});
