/** What waits: frequent and costly dimensions within the room, of rivals only the greatest counting. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { countPostings } from '#domain/index/postings';
import { splitDims } from '#domain/index/split-dims';

/** Dimensions 0 and 1 never together, 2 in all, 3 in one of forty. */
const described = Array.from({ length: 80 }, (_, ordinal) => {
  const dims = [ordinal % 2, 2, ...(ordinal % 40 === 7 ? [3] : [])];
  return { ordinal, prior: 0, dims: Uint32Array.from(dims), impacts: Uint8Array.from(dims, () => 255) };
});
const segment = buildSegment(flattenDocuments(described));
const { frequent } = segment;
const located = [0.2, 0.15, 0.1, 1].map((bound, at) => ({
  at,
  count: countPostings(segment, at),
  weight: bound / 255,
  bound,
  column: frequent.columnOf.get(at) ?? -1,
}));
const bounds = (list: readonly { bound: number }[]) => list.map(({ bound }) => bound);

it('lets all frequent ones wait where there is room, of two rivals counting the greater', () => {
  const { waiting, telling, reach, rests } = splitDims(located, frequent, 0.31);
  expect(bounds(waiting)).toEqual([0.2, 0.15, 0.1]);
  expect(bounds(telling)).toEqual([1]);
  expect(reach).toBeCloseTo(0.3, 12);
  expect(Array.from(rests)).toEqual([0.3, 0.25, 0.1].map((rest) => expect.closeTo(rest, 12)));
});

it('lets the costliest wait first, and nothing without room', () => {
  expect(bounds(splitDims(located, frequent, 0.12).waiting)).toEqual([0.1]);
  expect(splitDims(located, frequent, 0).waiting).toEqual([]);
});

it('never lets the most telling wait: all would be looked up', () => {
  const { telling } = splitDims(located.slice(0, 3), frequent, 10);
  expect(bounds(telling)).toEqual([0.2]);
});
