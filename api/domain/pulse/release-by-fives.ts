/**
 * Lets acts into the figures only by fives: acts of one kind wait, week by week, until five people stand behind them, and
 * then become one grain that is never divided nor told apart again.
 *
 * Every figure is a sum of whole grains. Grains do not overlap, so whatever is added up, or taken from another figure
 * (a unit from the company, a period from a longer one), what is left is whole grains too: five people each, or nobody.
 * Totals are summed from the same grains as their parts, so that there is no rest to be had by subtraction. The price is that
 * a small group is told of late, and that what fewer than five did is in no total.
 */
import { GROUP_MIN } from '../privacy/admit-groups.ts';

export interface Act {
  /** What may be told apart: acts of different keys are never in one grain. */
  readonly key: string;
  readonly week: number;
  /** One person of each side (who takes up, whose it is); five are asked for on every side. */
  readonly sides: readonly string[];
}
/** Acts that are told together, in the week that the fifth person came. */
export interface Grain<A extends Act> {
  readonly key: string;
  readonly week: number;
  readonly acts: readonly A[];
}

function hasFive(acts: readonly Act[]): boolean {
  const sides = acts[0]?.sides.length ?? 0;
  for (let side = 0; side < sides; side += 1) {
    if (new Set(acts.map((act) => act.sides[side])).size < GROUP_MIN) return false;
  }
  return acts.length > 0;
}

function releaseOne<A extends Act>(key: string, acts: readonly A[]): Grain<A>[] {
  const grains: Grain<A>[] = [];
  let waiting: A[] = [];
  const inOrder = acts.toSorted((a, b) => a.week - b.week);
  for (const [at, act] of inOrder.entries()) {
    waiting.push(act);
    // Only at the end of a week: within one, who came fifth would be told by who was already counted.
    const weekEnds = inOrder[at + 1]?.week !== act.week;
    if (!weekEnds || !hasFive(waiting)) continue;
    grains.push({ key, week: act.week, acts: waiting });
    waiting = [];
  }
  return grains;
}

/** Acts from the very beginning, of whole weeks only; the same acts give the same grains for ever. */
export function releaseByFives<A extends Act>(acts: readonly A[]): Grain<A>[] {
  const byKey = new Map<string, A[]>();
  for (const act of acts) {
    const known = byKey.get(act.key);
    if (known) known.push(act);
    else byKey.set(act.key, [act]);
  }
  return [...byKey].flatMap(([key, each]) => releaseOne(key, each));
}
