/** Keeps a report of a page that is no longer understood, without who sent it. Old ones, and those beyond a number, go. */
import type { WriteVerb } from './scope.ts';

const KEPT_DAYS = 90;
/** One change of a CRM makes as many reports as there are reps; the newest few tell everything. */
export const PAGE_REPORTS_MAX = 100;
const DAY_MS = 86_400_000;

export const reportPage: WriteVerb<'reportPage'> = async ({ db, random, now }, { body }) => {
  const kept = await db.list('pageReports');
  const isOld = ({ at }: { readonly at: string }) => Date.parse(at) <= now - KEPT_DAYS * DAY_MS;
  const tooMany = Math.max(0, kept.length - PAGE_REPORTS_MAX + 1);
  for (const [place, row] of kept.entries())
    if (place < tooMany || isOld(row)) await db.remove('pageReports', row.id);
  await db.put('pageReports', { id: random.id(), report: body, at: new Date(now).toISOString() });
};
