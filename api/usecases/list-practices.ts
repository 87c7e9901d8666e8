/** The feed: live practices, newest first, narrowed by the filters that were asked for. */
import { pageFollowed } from './follows/page-followed.ts';
import { pageRows } from './page-rows.ts';
import { presentPractices } from './present-practices.ts';
import type { ReadVerb } from './scope.ts';

export const listPractices: ReadVerb<'listPractices'> = async ({ db, actor }, { query }) => {
  const { cursor, limit, followed, unit, region, sector, product, lever, author } = query;
  const asked = { unit, region, sector, products: product, lever, authorId: author };
  const narrowed = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const place = { where: { ...narrowed, status: 'live' }, cursor, limit };
  const personId = actor.person.id;
  const page = await (followed ? pageFollowed(db, { personId, ...place }) : pageRows(db, 'practices', place));
  return { items: await presentPractices(db, personId, page.rows), next: page.next };
};
