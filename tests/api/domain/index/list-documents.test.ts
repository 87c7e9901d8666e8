/** Documents from postings: what they were built from. */
import { expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';
import { listDocuments } from '#domain/index/list-documents';
import { STRIPE } from '#domain/index/postings';

it('gives each document its own dimensions back, over several stripes, and none to one that has none', () => {
  const described = Array.from({ length: 2 * STRIPE + 5 }, (_, ordinal) => {
    const dims = [ordinal % 3, 5, 7 + (ordinal % 1000)].slice(ordinal % 4);
    const impacts = Uint8Array.from(dims, (dim) => 1 + ((dim + ordinal) % 255));
    return { ordinal, prior: 0, dims: Uint32Array.from(dims), impacts };
  });
  const flat = flattenDocuments(described);
  const { from, dims, impacts } = listDocuments(buildSegment(flat));
  expect(from).toEqual(flat.from);
  expect(dims).toEqual(flat.dims);
  expect(impacts).toEqual(flat.impacts);
});
