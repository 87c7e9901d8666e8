/**
 * A typed word is one thing, whatever it may stand for: its forms, words that it begins, the numeral that it is. A text that has
 * several of them has it once, and the one that counts most counts. It puts what was found in another order and finds nothing.
 */
import { IMPACT_MAX } from '../index/segment.ts';
import type { Ranked } from '../index/top-k.ts';

export interface Sought {
  readonly stem: string;
  readonly weight: number;
  /** The typed word that it stands for; absent where it is only part of what it stands for. */
  readonly word?: string | undefined;
}

/** Places, in `sought`, of those that stand for the same word; none of a word that only one stands for. */
function groupByWord(sought: readonly Sought[]): number[][] {
  const groups = new Map<string, number[]>();
  sought.forEach(({ word }, at) => {
    if (word === undefined) return;
    const group = groups.get(word);
    if (group) group.push(at);
    else groups.set(word, [at]);
  });
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** `impacts`: what each of `found` has of each that is sought, a row for each, 0 to 255. In the order in which they were found. */
export function countOnce(
  found: readonly Ranked[],
  sought: readonly Sought[],
  impacts: Uint8Array,
): readonly Ranked[] {
  const groups = groupByWord(sought);
  if (groups.length === 0) return found;
  return found.map(({ ordinal, score }, row) => {
    let twice = 0;
    for (const group of groups) {
      let most = 0;
      for (const at of group) {
        const own = ((sought[at]?.weight ?? 0) * (impacts[row * sought.length + at] ?? 0)) / IMPACT_MAX;
        twice += own;
        most = Math.max(most, own);
      }
      twice -= most;
    }
    return { ordinal, score: score - twice };
  });
}
