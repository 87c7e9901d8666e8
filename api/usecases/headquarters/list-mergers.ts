/** The last mergers, newest first: what went into what, who did it and when, whether it can still be undone, and who undid it. */
import type { Merger } from '#contract/merger';
import type { Reader } from '../ports.ts';
import { presentPeople } from '../present-person.ts';
import type { MergerRow } from '../rows/gaps.ts';
import type { PracticeRow } from '../rows/practices.ts';
import type { ReadVerb } from '../scope.ts';
import { separableUntil } from './separate-practice.ts';

/** As many as a headquarters does in months. */
const SHOWN_MAX = 20;

/** What its author took back is nobody's to read any more, not even by its name. */
const titleOf = (row: PracticeRow | undefined): string =>
  row === undefined || row.status === 'withdrawn' ? '' : row.title;

async function present(db: Reader, rows: readonly MergerRow[], now: number): Promise<Merger[]> {
  const personOf = await presentPeople(
    db,
    rows.flatMap(({ byId, separatedById }) => (separatedById === undefined ? byId : [byId, separatedById])),
  );
  const mergers: Merger[] = [];
  for (const row of rows) {
    const double = await db.get('practices', row.doubleId);
    const into = await db.get('practices', row.intoId);
    const { separatedById, separatedAt, byId, at } = row;
    const isOpen = separatedAt === undefined && double?.status === 'retired' && now <= separableUntil(row);
    mergers.push({
      double: { id: row.doubleId, title: titleOf(double) },
      into: { id: row.intoId, title: titleOf(into) },
      by: personOf(byId),
      at,
      ...(isOpen ? { separableUntil: new Date(separableUntil(row)).toISOString() } : {}),
      ...(separatedById === undefined || separatedAt === undefined
        ? {}
        : { separated: { by: personOf(separatedById), at: separatedAt } }),
    });
  }
  return mergers;
}

export const listMergers: ReadVerb<'listMergers'> = async ({ db, now }) => {
  const rows = await db.list('mergers', { order: '-at', limit: SHOWN_MAX });
  return { items: await present(db, rows, now) };
};
