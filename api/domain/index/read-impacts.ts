/** What a few chosen documents have of a query's dimensions, read from the documents themselves: a few dozen dimensions each. */

/** Documents by the dimensions that they have: those of document i are `from[i]` to `from[i + 1]` of `dims` and `impacts`. */
export interface Documents {
  readonly from: Uint32Array;
  readonly dims: Uint32Array;
  readonly impacts: Uint8Array;
}

/** A document by its place among others. */
export interface Chosen {
  readonly documents: Documents;
  readonly place: number;
}

// By dimension: its number among those asked and one more, 0 for none; all 0 again behind each question.
let numbers = new Uint16Array(1 << 10);

function makeRoom(dims: ArrayLike<number>): void {
  let greatest = 0;
  for (let at = 0; at < dims.length; at += 1) greatest = Math.max(greatest, dims[at] ?? 0);
  if (greatest >= numbers.length) numbers = new Uint16Array(2 * greatest);
}

function readDocument({ documents, place }: Chosen, impacts: Uint8Array, row: number): void {
  const { from, dims, impacts: own } = documents;
  const asked = numbers;
  const end = from[place + 1] ?? 0;
  for (let term = from[place] ?? 0; term < end; term += 1) {
    // None is asked for that is greater than all that were.
    const number = asked[dims[term] ?? 0] ?? 0;
    if (number > 0) impacts[row + number - 1] = own[term] ?? 0;
  }
}

/** One row for each chosen, in the order of `dims`: impacts of 0 to 255, 0 where it has none or there is no such document. */
export function readImpacts(dims: ArrayLike<number>, chosen: readonly (Chosen | undefined)[]): Uint8Array {
  const impacts = new Uint8Array(dims.length * chosen.length);
  makeRoom(dims);
  for (let index = 0; index < dims.length; index += 1) numbers[dims[index] ?? 0] = index + 1;
  for (let at = 0; at < chosen.length; at += 1) {
    const one = chosen[at];
    if (one) readDocument(one, impacts, at * dims.length);
  }
  for (let index = 0; index < dims.length; index += 1) numbers[dims[index] ?? 0] = 0;
  return impacts;
}
