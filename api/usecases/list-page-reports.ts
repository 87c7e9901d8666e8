/** What the administrator mends by: the newest reports first. */
import type { ReadVerb } from './scope.ts';

export const listPageReports: ReadVerb<'listPageReports'> = async ({ db }) => {
  const rows = await db.list('pageReports', { order: '-at' });
  return { items: rows.map(({ id, at, report }) => ({ id, at, report })) };
};
