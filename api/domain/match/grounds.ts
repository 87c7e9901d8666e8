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

/** Of each that is asked the number of its ground, below `count`; -1 where it is no concept. */
export interface Numbered {
  readonly numbers: readonly number[];
  readonly count: number;
}

export function numberGrounds(asked: readonly Asked[]): Numbered {
  const numbers: number[] = [];
  const grounds: string[] = [];
  for (const { name, said } of asked) {
    const known = isConceptDim(name) ? grounds.indexOf(said) : -1;
    const isNew = known < 0 && isConceptDim(name);
    numbers.push(isNew ? grounds.push(said) - 1 : known);
  }
  return { numbers, count: grounds.length };
}

/** `amountAt`: what each that is asked added. */
export function findGrounds({ numbers, count }: Numbered, amountAt: (at: number) => number): Grounds {
  const grounds = new Float64Array(count);
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
