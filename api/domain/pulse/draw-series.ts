/** The series and tables behind the plots of the pulse, each summed from whole grains. */
import type { Pulse } from '#contract/pulse';
import type { Ledger } from './ledger.ts';
import { actsIn, adoptionIn, medianOf, monday, type Span } from './sum-pulse.ts';

type Series = Pick<Pulse, 'adoption' | 'practices' | 'matrix' | 'outcomes' | 'reactions' | 'recognitions'>;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Week by week, oldest first; weeks in which nothing was released are left out. */
function weekly<T extends { readonly week: number }, R extends object>(
  items: readonly T[],
  sum: (inWeek: readonly T[]) => R,
): (R & { week: string })[] {
  return [...groupBy(items, ({ week }) => String(week)).values()]
    .flatMap((inWeek) => inWeek.slice(0, 1).map(({ week }) => ({ ...sum(inWeek), week })))
    .toSorted((a, b) => a.week - b.week)
    .map((each) => ({ ...each, ...monday({ week: each.week }) }));
}

function matrixOf(ledger: Ledger, span: Span): Pulse['matrix'] {
  const cells = actsIn(ledger.reuses, span).map(({ act }) => ({
    from: act.from ?? null,
    to: ledger.grid.pieces[act.piece]?.unit ?? null,
  }));
  return [...groupBy(cells, (cell) => JSON.stringify(cell)).values()].flatMap((same) =>
    same.slice(0, 1).map((cell) => ({ ...cell, n: same.length })),
  );
}

/** Of all times: a recipe of last year still helps. Where there are practices of fewer than five authors, no number. */
function practicesOf(ledger: Ledger, { pieces }: Span): Pulse['practices'] {
  const unitOf = (piece: number) => ledger.grid.pieces[piece]?.unit ?? null;
  const all = { from: -Infinity, to: ledger.open, pieces };
  const released = actsIn(ledger.shares, all).map(({ act }) => act);
  const counted = groupBy(released, ({ sector, piece }) => JSON.stringify([sector, unitOf(piece)]));
  const cells = ledger.catalogue.filter(({ piece }) => !pieces || pieces.has(piece));
  return [...groupBy(cells, ({ sector, piece }) => JSON.stringify([sector, unitOf(piece)]))].flatMap(
    ([key, same]) =>
      same.slice(0, 1).map(({ sector, piece }) => ({
        sector,
        unit: unitOf(piece),
        n: counted.get(key)?.length ?? null,
      })),
  );
}

const count = <T>(items: readonly T[], keep: (item: T) => boolean): number => items.filter(keep).length;

export function drawSeries(ledger: Ledger, span: Span): Series {
  const recognitions = span.pieces ? [] : actsIn(ledger.recognitions, span);
  return {
    practices: practicesOf(ledger, span),
    adoption: adoptionIn(ledger, span).map(monday),
    matrix: matrixOf(ledger, span),
    outcomes: weekly(actsIn(ledger.verdicts, span), (all) => ({
      worked: count(all, ({ act }) => act.worked),
      failed: count(all, ({ act }) => !act.worked),
    })),
    reactions: weekly(actsIn(ledger.reactions, span), (all) => ({
      hours: medianOf(all.map(({ act }) => act.hours)) ?? 0,
    })),
    recognitions: weekly(recognitions, (all) => ({
      within: count(all, ({ act }) => !act.across),
      across: count(all, ({ act }) => act.across),
    })),
  };
}
