/** What a few chosen documents have of a query's dimensions: each dimension is looked for once, however many the documents. */
import { impactAt } from './postings.ts';
import { findDim, type Segment } from './segment.ts';

/** The places of `dims` among the segment's, -1 for those that it has not. */
const locate = (segment: Segment, dims: readonly number[]): Int32Array =>
  Int32Array.from(dims, (dim) => findDim(segment, dim));

function readImpacts(segment: Segment, located: Int32Array, place: number): Uint8Array {
  const { columnOf, columns } = segment.frequent;
  const impacts = new Uint8Array(located.length);
  for (let index = 0; index < located.length; index += 1) {
    const at = located[index] ?? -1;
    if (at < 0) continue;
    const column = columns[columnOf.get(at) ?? -1];
    impacts[index] = column ? (column[place] ?? 0) : impactAt(segment, at, place);
  }
  return impacts;
}

/** Reads impacts of `dims`, each 0 to 255, of documents in whatever segments. */
export function createImpactReader(dims: readonly number[]): (segment: Segment, place: number) => Uint8Array {
  const known = new Map<Segment, Int32Array>();
  return (segment, place) => {
    const located = known.get(segment) ?? locate(segment, dims);
    known.set(segment, located);
    return readImpacts(segment, located, place);
  };
}
