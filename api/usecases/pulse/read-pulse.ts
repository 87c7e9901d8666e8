/** Reads the pulse of a period, of the company or a part of it. A manager reads their own unit and no other. */
import type { Pulse } from '#contract/pulse';
import { Refusal } from '#contract/refusal';
import { drawSeries } from '#domain/pulse/draw-series';
import type { Ledger } from '#domain/pulse/ledger';
import { totalsOf } from '#domain/pulse/sum-pulse';
import { mondayOf } from '#domain/pulse/weeks';
import type { ReadScope, ReadVerb } from '../scope.ts';
import { listMostTakenUp } from './list-most-taken-up.ts';

interface Narrowed {
  readonly unit?: string | undefined;
  readonly region?: string | undefined;
}

/** Their own unit, also when they did not say so. */
function ownUnit({ actor: { person } }: ReadScope, asked: Narrowed): Narrowed {
  if (person.role !== 'manager') return asked;
  if (asked.unit !== undefined && asked.unit !== person.unit) throw new Refusal('forbidden');
  return { ...asked, unit: person.unit };
}

/** Whole pieces only. A unit too small to be shown has none, and so no figure. */
function piecesOf(grid: Ledger['grid'], { unit, region }: Narrowed): ReadonlySet<number> | undefined {
  if (unit === undefined && region === undefined) return undefined;
  const wanted = [...grid.pieces.entries()].filter(
    ([, piece]) =>
      (unit === undefined || piece.unit === unit) && (region === undefined || piece.region === region),
  );
  return new Set(wanted.map(([place]) => place));
}

export const readPulse: ReadVerb<'readPulse'> = async (scope, { query }): Promise<Pulse> => {
  const { db, now, pulse } = scope;
  const { weeks, ...asked } = query;
  const narrowed = ownUnit(scope, asked);
  const ledger = await pulse.ledger(db, now);
  const { grid, open } = ledger;
  const pieces = piecesOf(grid, narrowed);
  const from = open - weeks;
  const span = { from, to: open, pieces };
  const { unit, region } = narrowed;
  const isManager = scope.actor.person.role === 'manager';
  return {
    period: { weeks, from: mondayOf(from), to: mondayOf(open - 1) },
    ...(unit === undefined ? {} : { unit }),
    ...(region === undefined ? {} : { region }),
    units: isManager ? grid.units.filter((each) => each === unit) : [...grid.units],
    regions: [...grid.regions],
    now: totalsOf(ledger, span),
    before: totalsOf(ledger, { from: from - weeks, to: from, pieces }),
    ...drawSeries(ledger, span),
    mostTakenUp: await listMostTakenUp(db, { since: `${mondayOf(from)}T00:00:00.000Z`, unit, region }),
  };
};
