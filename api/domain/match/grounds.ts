/**
 * What of a page speaks for a practice, by what the page itself says, so that the few that are shown answer it from several sides. It
 * chooses nothing.
 */
import type { Contribution } from './reasons.ts';

/** Points of score by the concept of the page on which they stand, neighbours with the one that they were reached from. */
export type Grounds = ReadonlyMap<string, number>;

/** `origins`: of dimensions that the page did not say itself, the one that it did. */
export function findGrounds(
  contributions: readonly Contribution[],
  origins: ReadonlyMap<string, string>,
): Grounds {
  const grounds = new Map<string, number>();
  for (const { dim, amount } of contributions) {
    const said = origins.get(dim) ?? dim;
    grounds.set(said, (grounds.get(said) ?? 0) + amount);
  }
  return grounds;
}

/** Points of `grounds` that `covered` has as well. */
export function shareGrounds(grounds: Grounds, covered: Grounds): number {
  let shared = 0;
  for (const [said, amount] of grounds) shared += Math.min(amount, covered.get(said) ?? 0);
  return shared;
}

/** What one of two stands on, each ground as firmly as the firmer of them: more of them only ever cover more. */
export function joinGrounds(covered: Grounds, grounds: Grounds): Grounds {
  const joined = new Map(covered);
  for (const [said, amount] of grounds) joined.set(said, Math.max(amount, joined.get(said) ?? 0));
  return joined;
}
