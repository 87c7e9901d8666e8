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

/** Whether `one` may come beside one of those before it that are numbered so. */
function isBeside(
  waiting: readonly Located[],
  at: number,
  numbers: readonly number[],
  number: number,
  frequent: FrequentColumns,
): boolean {
  const own = waiting[at]?.column ?? 0;
  for (let other = 0; other < at; other += 1)
    if (numbers[other] === number && areTogether(frequent, waiting[other]?.column ?? 0, own)) return true;
  return false;
}

/** Numbers rivals alike: dimensions of which no document has two. */
function numberRivals(waiting: readonly Located[], frequent: FrequentColumns): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < waiting.length; at += 1) {
    let number = 0;
    while (isBeside(waiting, at, numbers, number, frequent)) number += 1;
    numbers.push(number);
  }
  return numbers;
}

/** What the documents have at most of each and all after it: of rivals, which stand weightiest first, one. */
function sumRests(waiting: readonly Located[], numbers: readonly number[]): Float64Array {
  const rests = new Float64Array(waiting.length);
  const counted = new Float64Array(waiting.length);
  let rest = 0;
  for (let at = waiting.length - 1; at >= 0; at -= 1) {
    const bound = waiting[at]?.bound ?? 0;
    const number = numbers[at] ?? 0;
    rest += bound - (counted[number] ?? 0);
    counted[number] = bound;
    rests[at] = rest;
  }
  return rests;
}

/** All that has a column waits but for the weightiest: what is found by it raises the bar. */
export function splitDims(located: readonly Located[], frequent: FrequentColumns): Split {
  let most = 0;
  for (const { bound } of located) most = Math.max(most, bound);
  const telling: Located[] = [];
  const waiting: Located[] = [];
  for (const one of located) (one.column >= 0 && one.bound < most ? waiting : telling).push(one);
  const sorted = waiting.toSorted((a, b) => b.bound - a.bound);
  return { telling, waiting: sorted, rests: sumRests(sorted, numberRivals(sorted, frequent)) };
}
