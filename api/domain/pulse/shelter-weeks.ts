/** Who was active, week by week and piece by piece, made safe to tell. It keeps no name past the counting. */
import { shelterWeek, type PieceWeek, type SharedWeek } from './shelter-week.ts';

export interface Member {
  readonly id: string;
  readonly piece: number;
  /** The week in which they joined. */
  readonly since: number;
}
/** Something useful that a person did. */
export interface Deed {
  readonly person: string;
  readonly week: number;
  /** Shared, commented, answered or recognised: more than taking up, liking or telling what came of it. */
  readonly contributes: boolean;
}

/** Week → person → whether they contributed. */
function byWeek(deeds: readonly Deed[], open: number): Map<number, Map<string, boolean>> {
  const weeks = new Map<number, Map<string, boolean>>();
  for (const { person, week, contributes } of deeds) {
    if (week >= open) continue;
    const known = weeks.get(week) ?? new Map<string, boolean>();
    known.set(person, contributes || known.get(person) === true);
    weeks.set(week, known);
  }
  return weeks;
}

function countPieces(members: readonly Member[], did: ReadonlyMap<string, boolean>, week: number) {
  const pieces = new Map<number, { piece: number; of: number; contributors: number; readers: number }>();
  for (const { id, piece, since } of members) {
    if (since > week) continue;
    const counted = pieces.get(piece) ?? { piece, of: 0, contributors: 0, readers: 0 };
    const contributed = did.get(id);
    counted.of += 1;
    if (contributed === true) counted.contributors += 1;
    if (contributed === false) counted.readers += 1;
    pieces.set(piece, counted);
  }
  return [...pieces.values()] satisfies PieceWeek[];
}

/** Whole weeks before `open` in which somebody did something. Only who is there today is counted. */
export function shelterWeeks(
  members: readonly Member[],
  deeds: readonly Deed[],
  open: number,
): Map<number, SharedWeek[]> {
  return new Map(
    [...byWeek(deeds, open)].map(([week, did]) => [week, shelterWeek(countPieces(members, did, week))]),
  );
}
