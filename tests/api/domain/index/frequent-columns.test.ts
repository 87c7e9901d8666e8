/** Frequent dimensions as columns: what each document has of them, and which of them never come together. */
import { expect, it } from 'vitest';
import { areTogether } from '#domain/index/frequent-columns';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments } from '#domain/index/flatten';

/** Dimension 1 or 2, never both; 3 beside either; 4 in one document of 40. */
const described = Array.from({ length: 80 }, (_, ordinal) => {
  const dims = [1 + (ordinal % 2), 3, ...(ordinal % 40 === 7 ? [4] : [])];
  return {
    ordinal,
    prior: 0,
    dims: Uint32Array.from(dims),
    impacts: Uint8Array.from(dims, () => ordinal + 1),
  };
});
const { frequent, dims } = buildSegment(flattenDocuments(described));
const columnOf = (dim: number) => frequent.columnOf.get(dims.indexOf(dim)) ?? -1;

it('lays a column for what many have, and none for what few have', () => {
  expect(columnOf(4)).toBe(-1);
  const column = frequent.columns[columnOf(1)];
  expect(Array.from(column ?? [])).toEqual(
    described.map(({ ordinal }) => (ordinal % 2 === 0 ? ordinal + 1 : 0)),
  );
});

it('knows which two no document has together', () => {
  const pairs = [1, 2, 3].map((one) =>
    [1, 2, 3].map((other) => areTogether(frequent, columnOf(one), columnOf(other))),
  );
  expect(pairs).toEqual([
    [true, false, true],
    [false, true, true],
    [true, true, true],
  ]);
});

it('tells neighbours apart beyond the first word of bits', () => {
  const many = Array.from({ length: 200 }, (_, ordinal) => {
    const own = Array.from({ length: 60 }, (__, dim) => dim).filter((dim) => dim % 2 === ordinal % 2);
    return { ordinal, prior: 0, dims: Uint32Array.from(own), impacts: Uint8Array.from(own, () => 9) };
  });
  const wide = buildSegment(flattenDocuments(many)).frequent;
  const column = (dim: number) => wide.columnOf.get(dim) ?? -1;
  expect(areTogether(wide, column(2), column(58))).toBe(true);
  expect(areTogether(wide, column(58), column(2))).toBe(true);
  expect(areTogether(wide, column(1), column(58))).toBe(false);
  expect(areTogether(wide, column(59), column(2))).toBe(false);
});
