/**
 * Which dimensions of a query are summed for all their documents, and which wait to be looked up in the few that could still win
 * (MaxScore, Turtle & Flood 1995). Only what has a column can wait: walking the others costs less than looking them up.
 */
import { areTogether, type FrequentColumns } from './frequent-columns.ts';

/** A query's dimension as one segment holds it. */
export interface Located {
  /** Place among the segment's dimensions. */
  readonly at: number;
  /** For one part of 255. */
  readonly weight: number;
  /** What it can add at most. */
  readonly bound: number;
  /** Of the frequent columns, -1 for none. */
  readonly column: number;
}

export interface Split {
  readonly telling: readonly Located[];
  /** The weightiest first. */
  readonly waiting: readonly Located[];
  /** What each of those that wait and all after it add at most to one document. */
  readonly rests: Float64Array;
}

/** Dimensions of which no document has two, the weightiest first: together they add what it adds. */
type Rivals = Located[];

/** Those among which `one` has no neighbour; none: it may come beside any. */
const rivalsOf = (one: Located, frequent: FrequentColumns, groups: readonly Rivals[]): Rivals | undefined =>
  groups.find((rivals) => rivals.every(({ column }) => !areTogether(frequent, column, one.column)));

/** What the documents have at most of each and all after it: of rivals one. */
function sumRests(waiting: readonly Located[], groups: readonly Rivals[]): Float64Array {
  const rests = new Float64Array(waiting.length);
  const counted = groups.map(() => 0);
  let rest = 0;
  for (let at = waiting.length - 1; at >= 0; at -= 1) {
    const one = waiting[at];
    const group = groups.findIndex((rivals) => rivals.some((rival) => rival === one));
    if (one) rest += one.bound - (counted[group] ?? 0);
    if (one) counted[group] = one.bound;
    rests[at] = rest;
  }
  return rests;
}

/** All that has a column waits but for the weightiest: what is found by it raises the bar. */
export function splitDims(located: readonly Located[], frequent: FrequentColumns): Split {
  const most = located.reduce((greatest, { bound }) => Math.max(greatest, bound), 0);
  const isWaiting = ({ column, bound }: Located) => column >= 0 && bound < most;
  const waiting = located.filter(isWaiting).toSorted((a, b) => b.bound - a.bound);
  const groups: Rivals[] = [];
  for (const one of waiting) {
    const rivals = rivalsOf(one, frequent, groups);
    if (rivals) rivals.push(one);
    else groups.push([one]);
  }
  return { telling: located.filter((one) => !isWaiting(one)), waiting, rests: sumRests(waiting, groups) };
}
