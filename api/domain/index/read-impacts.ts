/** What a few chosen documents have of a query's dimensions: each dimension is looked for once, and read in all of them. */
import { impactAt } from './postings.ts';
import { findDim, type Segment } from './segment.ts';

/** A document by its place in a segment, and where its impacts go, in the order of the dimensions. */
export interface Chosen {
  readonly place: number;
  readonly impacts: Uint8Array;
}

/** Impacts are 0 to 255; of a dimension that the segment has not nothing is written, so all must be 0 before. */
export function readImpacts(segment: Segment, dims: readonly number[], chosen: readonly Chosen[]): void {
  const { columnOf, columns } = segment.frequent;
  for (let index = 0; index < dims.length; index += 1) {
    const at = findDim(segment, dims[index] ?? -1);
    if (at < 0) continue;
    const column = columns[columnOf.get(at) ?? -1];
    for (let next = 0; next < chosen.length; next += 1) {
      const one = chosen[next];
      if (one) one.impacts[index] = column ? (column[one.place] ?? 0) : impactAt(segment, at, one.place);
    }
  }
}
