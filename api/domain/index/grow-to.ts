/** Room in a typed array for what is put one by one; it never shrinks one. */

type Figures = Float64Array | Uint32Array | Uint16Array;

/** Half as much again as there was: not each newcomer moves all others, and what was moved from is not garbage by the dozen. Who knows of many to come asks for all at once. */
export function growTo<T extends Figures>(column: T, needed: number, make: (length: number) => T): T {
  if (needed <= column.length) return column;
  const grown = make(Math.max(needed, Math.ceil(column.length * 1.5)));
  grown.set(column);
  return grown;
}
