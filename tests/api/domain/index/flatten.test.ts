/** Documents laid flat. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import {
  arrangeDocuments,
  flattenDocuments,
  flattenSegments,
  separateDocuments,
} from '#domain/index/flatten';

const described = [
  { ordinal: 4, prior: 0.5, dims: Uint32Array.of(2, 7), impacts: Uint8Array.of(10, 20) },
  { ordinal: 5, prior: -Infinity, dims: Uint32Array.of(2), impacts: Uint8Array.of(30) },
  { ordinal: 6, prior: 1, dims: Uint32Array.of(7), impacts: Uint8Array.of(40) },
];

it('lays documents one after the other', () => {
  const flat = flattenDocuments(described);
  expect([...flat.from, ...flat.dims]).toEqual([0, 2, 3, 4, 2, 7, 2, 7]);
});

it('merges segments and leaves the removed behind', () => {
  const segment = buildSegment(flattenDocuments(described));
  const merged = flattenSegments([segment, segment]);
  expect([...merged.ordinals]).toEqual([4, 6, 4, 6]);
  expect([...merged.impacts]).toEqual([10, 20, 40, 10, 20, 40]);
});

it('arranges the documents of several parts, and takes them apart again', () => {
  const [one, two, three] = described.map((own) => flattenDocuments([own]));
  const parts = [one, flattenDocuments([]), two, three].filter((part) => part !== undefined);
  const arranged = arrangeDocuments(parts, Uint32Array.of(2, 0, 1));
  expect(separateDocuments(arranged)).toEqual([described[2], described[0], described[1]]);
  expect(arrangeDocuments([], new Uint32Array()).from).toHaveLength(1);
});
