/**
 * How many people were active in a week, told of groups in which five at least were and five at least were not (or nobody):
 * in a team of ten, "nine" points at the tenth. Groups that would point at somebody are told together, or not at all.
 */
import { GROUP_MIN } from '../privacy/admit-groups.ts';

/** What a piece of the company did in a week, in numbers of people. */
export interface PieceWeek {
  readonly piece: number;
  readonly of: number;
  readonly contributors: number;
  /** Active without contributing. */
  readonly readers: number;
}
export interface SharedWeek {
  readonly pieces: readonly number[];
  readonly of: number;
  readonly active: number;
  /** Absent where contributors or readers alone would be fewer than five. */
  readonly contributors: number | undefined;
}

const isSafe = (people: number): boolean => people === 0 || people >= GROUP_MIN;

function join(weeks: readonly PieceWeek[]): SharedWeek {
  const sum = (of: (week: PieceWeek) => number) => weeks.reduce((total, week) => total + of(week), 0);
  const contributors = sum((week) => week.contributors);
  const readers = sum((week) => week.readers);
  return {
    pieces: weeks.map(({ piece }) => piece),
    of: sum((week) => week.of),
    active: contributors + readers,
    contributors: isSafe(contributors) && isSafe(readers) ? contributors : undefined,
  };
}

const pointsAtNobody = ({ of, active }: SharedWeek): boolean => isSafe(active) && isSafe(of - active);

/** Pieces alone where that is safe, the others together; the smallest safe one joins them where they need shelter. */
export function shelterWeek(weeks: readonly PieceWeek[]): SharedWeek[] {
  const alone = weeks.filter((week) => pointsAtNobody(join([week]))).toSorted((a, b) => b.of - a.of);
  const together = weeks.filter((week) => !alone.includes(week));
  while (together.length > 0 && !pointsAtNobody(join(together))) {
    const smallest = alone.pop();
    if (!smallest) return [];
    together.push(smallest);
  }
  return [...alone.map((week) => join([week])), ...(together.length > 0 ? [join(together)] : [])];
}
