/** Sums a period of the ledger. Every figure is a sum over whole grains or whole sheltered weeks; it opens none. */
import type { Pulse, PulseTotals } from '#contract/pulse';
import { REACTION_HOURS } from '#contract/words';
import type { Ledger, Released } from './ledger.ts';
import { mondayOf } from './weeks.ts';

/** Weeks from `from`, included, to `to`, excluded; `pieces` absent is the whole company. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly pieces?: ReadonlySet<number> | undefined;
}
type Adoption = Omit<Pulse['adoption'][number], 'week'> & { readonly week: number };

const isIn = ({ from, to }: Span, week: number): boolean => week >= from && week < to;

/** Acts of the grains that lie in the span; a grain is in one piece, since its key names it. */
export function actsIn<A extends { readonly piece?: number }>(
  grains: readonly Released<A>[],
  span: Span,
): { readonly week: number; readonly act: A }[] {
  return grains
    .filter(({ week }) => isIn(span, week))
    .flatMap(({ week, acts }) => acts.map((act) => ({ week, act })))
    .filter(({ act }) => !span.pieces || (act.piece !== undefined && span.pieces.has(act.piece)));
}

/** The weeks of which all that was asked for can be told. */
export function adoptionIn({ weeks, grid }: Ledger, span: Span): Adoption[] {
  const wanted = span.pieces ?? new Set(grid.pieces.keys());
  const told: Adoption[] = [];
  for (const [week, shared] of weeks) {
    const inside = shared.filter(({ pieces }) => pieces.every((piece) => wanted.has(piece)));
    const covered = inside.reduce((n, { pieces }) => n + pieces.length, 0);
    const there = shared.reduce((n, { pieces }) => n + pieces.filter((piece) => wanted.has(piece)).length, 0);
    if (!isIn(span, week) || covered === 0 || covered < there) continue;
    const sum = (of: (each: (typeof inside)[number]) => number) =>
      inside.reduce((n, each) => n + of(each), 0);
    const split = inside.every(({ contributors }) => contributors !== undefined);
    told.push({
      week,
      of: sum(({ of }) => of),
      active: sum(({ active }) => active),
      contributors: split ? sum(({ contributors }) => contributors ?? 0) : null,
    });
  }
  return told.toSorted((a, b) => a.week - b.week);
}

export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Nothing released is not zero: fewer than five people may have done something. */
const countOf = (acts: readonly unknown[]): number | null => (acts.length > 0 ? acts.length : null);
const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

export function totalsOf(ledger: Ledger, span: Span): PulseTotals {
  const verdicts = actsIn(ledger.verdicts, span);
  const hours = actsIn(ledger.reactions, span).map(({ act }) => act.hours);
  const weeks = adoptionIn(ledger, span);
  const shares = weeks.map(({ active, of }) => (of > 0 ? active / of : 0));
  return {
    active: shareOf(
      shares.reduce((a, b) => a + b, 0),
      weeks.length,
    ),
    shares: countOf(actsIn(ledger.shares, span)),
    reuses: countOf(actsIn(ledger.reuses, span)),
    worked: countOf(verdicts.filter(({ act }) => act.worked)),
    failed: countOf(verdicts.filter(({ act }) => !act.worked)),
    firstReactionHours: medianOf(hours),
    answeredInTime: shareOf(hours.filter((each) => each <= REACTION_HOURS).length, hours.length),
    recognitions: span.pieces ? null : countOf(actsIn(ledger.recognitions, span)),
  };
}

export const monday = <T extends { readonly week: number }>(each: T): Omit<T, 'week'> & { week: string } => ({
  ...each,
  week: mondayOf(each.week),
});
