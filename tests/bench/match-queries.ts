/** The questions and the practices that every system of the match bench is given: the same for all. */
import type { Practice } from '#contract/practice';
import { createDice, makePractice, makeRecord, threeWords } from './synthetic-practices.ts';

export function makePractices(count: number): Practice[] {
  const dice = createDice(1);
  return Array.from({ length: count }, (_, at) => makePractice(dice, at));
}

/** One that none of the others is. */
export const makeOneMore = (count: number): Practice => makePractice(createDice(99), count + 1);

export function makeQueries() {
  const dice = createDice(7);
  return {
    records: Array.from({ length: 500 }, (_, at) => makeRecord(dice, at)),
    searches: Array.from({ length: 500 }, () => threeWords(dice)),
  };
}
export type Queries = ReturnType<typeof makeQueries>;

export const nth = <T>(list: readonly T[], at: number): T => list[at % list.length] as T; // Lists here are never empty.

/** A page as a full-text engine can be asked about it. */
export const textOf = (queries: Queries, round: number): string =>
  nth(queries.records, round)
    .fields.map(({ value }) => value)
    .join(' ');
