/**
 * What of a page speaks for a practice, by what the page itself says, so that the few that are shown answer it from several sides. It
 * chooses nothing.
 */
import { isConceptDim } from './dimensions.ts';

/** Points of score by the concept of the page on which they stand, by its number; neighbours stand with the one that they were reached from. */
export type Grounds = Float64Array;

/** A dimension of the query, and what the page itself says on whose behalf it counts. */
interface Asked {
  readonly name: string;
  readonly said: string;
}

/** Of each that is asked the number of its ground; -1 where it is no concept. */
export function numberGrounds(asked: readonly Asked[]): Int16Array {
  const numbers = new Int16Array(asked.length);
  const said: string[] = [];
  for (let at = 0; at < asked.length; at += 1) {
    const one = asked[at];
    if (!one || !isConceptDim(one.name)) {
      numbers[at] = -1;
      continue;
    }
    const known = said.indexOf(one.said);
    numbers[at] = known >= 0 ? known : said.push(one.said) - 1;
  }
  return numbers;
}

/** `numbers`: of each that is asked, its ground's; `amountAt`: what it added. */
export function findGrounds(numbers: Int16Array, amountAt: (at: number) => number): Grounds {
  const grounds = new Float64Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? -1;
    if (number >= 0) grounds[number] = (grounds[number] ?? 0) + amountAt(at);
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
  const joined = new Float64Array(grounds.length);
  for (let at = 0; at < joined.length; at += 1) joined[at] = Math.max(grounds[at] ?? 0, covered[at] ?? 0);
  return joined;
}
