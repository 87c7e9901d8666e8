/**
 * How far answers would move each term's weight: a ridge regression of what was useful on the reasons that were given, in one exact
 * step, so that each person's part in it is known. What chance or a few people alone could bring about is left out.
 */
import type { Term } from './weights.ts';

/** An answer as it is heard. */
export interface Answer {
  readonly personId: string;
  /** What was given as a reason. */
  readonly terms: ReadonlySet<Term>;
  /** 0 to 1. */
  readonly goodness: number;
  /** 0 to 1. */
  readonly weight: number;
}

/** A hand-set weight pulls like so many answers. */
const RIDGE = 12;
/** Who always says yes, or always no, says nothing about reasons: answers are held against the person's own habit, and this many of the company's mean. */
const HABIT = 4;
/** Chance moves a term too: so many standard errors of a shift are taken for it. Without, four hundred answers by the toss of a coin moved single weights by up to two fifths. */
const CHANCE_ERRORS = 1;
/** So many people may agree to teach nonsense: what the strongest of one mind bring about is left out. */
const COLLUDERS = 5;

type Matrix = readonly (readonly number[])[];

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** By Gauss and Jordan. The ridge keeps every pivot above zero. */
function invert(matrix: Matrix): Matrix {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...row.map((_, column) => (column === at ? 1 : 0))]);
  for (let at = 0; at < size; at += 1) {
    const pivot = rows[at]?.[at] ?? 1;
    const own = (rows[at] ?? []).map((value) => value / pivot);
    for (const [other, row] of rows.entries()) {
      const factor = row[at] ?? 0;
      rows[other] = other === at ? own : row.map((value, column) => value - factor * (own[column] ?? 0));
    }
  }
  return rows.map((row) => row.slice(size));
}

/** In one order whatever theirs was, so that sums are the same to the last bit; those of one person stay together. */
function inOrder(answers: readonly Answer[], terms: readonly Term[]): Answer[] {
  const keyed = answers.map((answer) => ({
    answer,
    mask: terms.reduce((mask, term, at) => (answer.terms.has(term) ? mask | (1 << at) : mask), 0),
  }));
  const compare = (
    { answer: a, mask: m }: (typeof keyed)[number],
    { answer: b, mask: n }: (typeof keyed)[number],
  ) =>
    a.personId === b.personId
      ? m - n || a.goodness - b.goodness || a.weight - b.weight
      : a.personId < b.personId
        ? -1
        : 1;
  return keyed.toSorted(compare).map(({ answer }) => answer);
}

function groupByPerson(answers: readonly Answer[]): ReadonlyMap<string, readonly Answer[]> {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const group = groups.get(answer.personId);
    if (group) group.push(answer);
    else groups.set(answer.personId, [answer]);
  }
  return groups;
}

const heardIn = (answers: readonly Answer[]) => answers.reduce((total, { weight }) => total + weight, 0);
const goodIn = (answers: readonly Answer[]) =>
  answers.reduce((total, { weight, goodness }) => total + weight * goodness, 0);

/** Adds a column times a factor to another. */
function addTo(sums: number[], values: readonly number[], factor: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + factor * (values[at] ?? 0);
}

/** What each person pulls each term by, in the order of `terms`; and the error that chance gives each. */
function findPulls(answers: readonly Answer[], terms: readonly Term[]) {
  const heard = heardIn(answers);
  const mean = (goodIn(answers) + 0.5) / (heard + 1);
  const often = terms.map((term) => heardIn(answers.filter((answer) => answer.terms.has(term))) / heard);
  const information = terms.map((_, at) =>
    terms.map((_other, column): number => (column === at ? RIDGE : 0)),
  );
  const scores: number[][] = [];
  for (const own of groupByPerson(answers).values()) {
    const habit = (goodIn(own) + HABIT * mean) / (heardIn(own) + HABIT);
    const score = terms.map(() => 0);
    scores.push(score);
    for (const { terms: given, goodness, weight } of own) {
      // Each term as what it is more or less than usual.
      const apart = terms.map((term, at) => Number(given.has(term)) - (often[at] ?? 0));
      addTo(score, apart, weight * (goodness - habit));
      for (const [at, row] of information.entries())
        addTo(row, apart, weight * habit * (1 - habit) * (apart[at] ?? 0));
    }
  }
  const covariance = invert(information);
  return {
    pulls: scores.map((score) => covariance.map((row) => dot(row, score))),
    errors: covariance.map((row, at) => Math.sqrt(row[at] ?? 0)),
  };
}

/** What is left of the pulls when the strongest of one mind, or chance, are taken away. */
function shiftOf(pulls: readonly number[], error: number): number {
  const shift = sum(pulls);
  const sign = Math.sign(shift);
  const strongest = pulls.map((pull) => Math.max(0, sign * pull)).toSorted((a, b) => b - a);
  const doubt = Math.max(CHANCE_ERRORS * error, sum(strongest.slice(0, COLLUDERS)));
  return sign * Math.max(0, Math.abs(shift) - doubt);
}

/** As parts of the hand-set weights; 0 for no change. */
export function findShifts(answers: readonly Answer[], terms: readonly Term[]): ReadonlyMap<Term, number> {
  const { pulls, errors } = findPulls(inOrder(answers, terms), terms);
  const shifts = terms.map((term, at): [Term, number] => [
    term,
    shiftOf(
      pulls.map((pull) => pull[at] ?? 0),
      errors[at] ?? 0,
    ),
  ]);
  return new Map(shifts);
}
