/** Makes figures about people coarse, so that one person who comes or goes between two readings is not seen. Refuses nothing. */
import { GROUP_MIN } from './admit-groups.ts';

/** A number of people to the nearest five. */
export function roundPeople(count: number): number {
  return Math.round(count / GROUP_MIN) * GROUP_MIN;
}

/** A share, 0 to 1, in steps of a tenth: among five people a tenth is nobody, among fifty it is five. */
export function roundShare(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.round((10 * part) / whole) / 10;
}

/**
 * The longest beginning that is made of whole fives. A figure that grows with each person who answers is counted over it:
 * two readings then differ by five people or not at all.
 */
export function wholeFives<Row>(inOrder: readonly Row[]): readonly Row[] {
  return inOrder.slice(0, Math.floor(inOrder.length / GROUP_MIN) * GROUP_MIN);
}
