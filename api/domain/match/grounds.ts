/**
 * What of a page speaks for a practice, by what the page itself says, so that the few that are shown answer it from several sides. It
 * chooses nothing.
 */

/** Points of score by the concept of the page on which they stand, by its number; neighbours stand with the one that they were reached from. */
export type Grounds = Float64Array;

/** Of each of `dims` the number of its ground. `origins`: of dimensions that the page did not say itself, the one that it did. */
export function numberGrounds(
  dims: readonly string[],
  origins: ReadonlyMap<string, string>,
): readonly number[] {
  const numbers = new Map<string, number>();
  return dims.map((dim) => {
    const said = origins.get(dim) ?? dim;
    const number = numbers.get(said) ?? numbers.size;
    numbers.set(said, number);
    return number;
  });
}

/** `amounts`: what each dimension added, in the order in which they were numbered. */
export function findGrounds(numbers: readonly number[], amounts: Float64Array): Grounds {
  const grounds = new Float64Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    grounds[number] = (grounds[number] ?? 0) + (amounts[at] ?? 0);
  }
  return grounds;
}

/** Points of `grounds` that `covered` has as well. */
export function shareGrounds(grounds: Grounds, covered: Grounds): number {
  let shared = 0;
  for (let at = 0; at < covered.length; at += 1) shared += Math.min(grounds[at] ?? 0, covered[at] ?? 0);
  return shared;
}

/** What one of two stands on, each ground as firmly as the firmer of them: more of them only ever cover more. */
export function joinGrounds(covered: Grounds, grounds: Grounds): Grounds {
  return grounds.map((amount, at) => Math.max(amount, covered[at] ?? 0));
}
