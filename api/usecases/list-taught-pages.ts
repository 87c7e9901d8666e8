/** The pages that every extension of the company reads, oldest first. */
import type { ReadVerb } from './scope.ts';

export const listTaughtPages: ReadVerb<'listTaughtPages'> = async ({ db }) => {
  const rows = await db.list('taughtPages');
  return { items: rows.map(({ page }) => page) };
};
