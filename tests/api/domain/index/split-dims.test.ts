/** What waits: the frequent dimensions, of rivals only the greatest counting. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
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
  weight: bound / 255,
  bound,
  column: frequent.columnOf.get(at) ?? -1,
}));
const bounds = (list: readonly { bound: number }[]) => list.map(({ bound }) => bound);

it('lets all frequent ones wait, the weightiest first, of two rivals counting the greater', () => {
  const { waiting, telling, rests } = splitDims(located, frequent);
  expect(bounds(waiting)).toEqual([0.2, 0.15, 0.1]);
  expect(bounds(telling)).toEqual([1]);
  expect(Array.from(rests)).toEqual([0.3, 0.25, 0.1].map((rest) => expect.closeTo(rest, 12)));
});

it('never lets the most telling wait: nothing would raise the bar', () => {
  const { telling, waiting } = splitDims(located.slice(0, 3), frequent);
  expect(bounds(telling)).toEqual([0.2]);
  expect(bounds(waiting)).toEqual([0.15, 0.1]);
});
