/**
 * Whom to ask: those who proved success on such cases, most first; among equals, those who were asked least this week.
 * Nobody without a proof, and nobody beyond their week's measure.
 */
import { decay } from '../match/evidence.ts';

/** A success of one person on a case like the one asked about. */
export interface Proof {
  readonly personId: string;
  /** 0 to 1: how like the case was. */
  readonly likeness: number;
  /** How many times it worked. */
  readonly worked: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}
export interface Choice {
  readonly proofs: readonly Proof[];
  /** Questions already routed to a person this week; absent: none. */
  readonly loads: ReadonlyMap<string, number>;
  /** Not to be asked. */
  readonly without: ReadonlySet<string>;
  readonly limit: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Three small interruptions a week is what a good colleague bears gladly. */
export const ROUTED_A_WEEK_MAX = 3;
/** A practice taken up by half of the company does not make its author the only expert. */
const WORKED_MAX = 3;
/** Scores within this ratio are equals: the evidence is no finer than that. */
const EQUAL_RATIO = Math.log(1.25);

interface Scored {
  readonly personId: string;
  readonly score: number;
  readonly rank: number;
  readonly load: number;
}

function sumProofs({ proofs, without, now }: Choice): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { personId, likeness, worked, at } of proofs) {
    const worth = likeness * Math.min(WORKED_MAX, worked) * decay(at, now);
    if (worth > 0 && !without.has(personId)) scores.set(personId, (scores.get(personId) ?? 0) + worth);
  }
  return scores;
}

const compare = (a: Scored, b: Scored): number =>
  b.rank - a.rank || a.load - b.load || b.score - a.score || (a.personId < b.personId ? -1 : 1);

/** Best first. */
export function choosePeople(choice: Choice): string[] {
  const { loads, limit } = choice;
  return [...sumProofs(choice)]
    .map(([personId, score]): Scored => {
      const rank = Math.round(Math.log(score) / EQUAL_RATIO);
      return { personId, score, rank, load: loads.get(personId) ?? 0 };
    })
    .filter(({ load }) => load < ROUTED_A_WEEK_MAX)
    .toSorted(compare)
    .slice(0, Math.max(0, limit))
    .map(({ personId }) => personId);
}
