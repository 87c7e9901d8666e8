/** The feed: live practices, newest first, narrowed by the filters that were asked for. */
import { pageRows } from './page-rows.ts';
import { presentPractices } from './present-practices.ts';
import type { ReadVerb } from './scope.ts';

export const listPractices: ReadVerb<'listPractices'> = async ({ db, actor }, { query }) => {
  const { cursor, limit, unit, region, sector, product, lever, author } = query;
  const asked = { unit, region, sector, products: product, lever, authorId: author };
  const where = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const page = await pageRows(db, 'practices', { where: { ...where, status: 'live' }, cursor, limit });
  return { items: await presentPractices(db, actor.person.id, page.rows), next: page.next };
};
