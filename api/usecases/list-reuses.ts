/** Who took a practice up and what came of it, newest first; a decline is shown to the one who declined and to nobody else. */
import { findPractice } from './find-practice.ts';
import { pageRows } from './page-rows.ts';
import { presentReuses } from './present-reuses.ts';
import type { ReuseRow } from './rows/practices.ts';
import type { ReadVerb } from './scope.ts';

export const listReuses: ReadVerb<'listReuses'> = async (scope, { params, query }) => {
  const { db, actor } = scope;
  const { id: practiceId } = await findPractice(scope, params.id);
  const keep = ({ verdict, personId }: ReuseRow) => verdict !== 'declined' || personId === actor.person.id;
  const page = await pageRows(db, 'reuses', { where: { practiceId }, ...query, keep });
  return { items: await presentReuses(db, page.rows), next: page.next };
};
