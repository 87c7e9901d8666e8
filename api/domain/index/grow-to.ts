/** Room in a typed array for what is put one by one; it never shrinks one. */

type Figures = Float64Array | Uint32Array | Uint16Array;

/** Half as much again as is needed: not each newcomer moves all others, and what was moved from is not garbage by the dozen. */
export function growTo<T extends Figures>(column: T, needed: number, make: (length: number) => T): T {
  if (needed <= column.length) return column;
  const grown = make(Math.ceil(needed * 1.5));
  grown.set(column);
  return grown;
}
