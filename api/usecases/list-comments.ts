/** The comments under a practice, newest first. */
import { findPractice } from './find-practice.ts';
import { pageRows } from './page-rows.ts';
import { presentComments } from './present-comments.ts';
import type { ReadVerb } from './scope.ts';

export const listComments: ReadVerb<'listComments'> = async (scope, { params, query }) => {
  const { id: practiceId } = await findPractice(scope, params.id);
  const page = await pageRows(scope.db, 'comments', { where: { practiceId }, ...query });
  return { items: await presentComments(scope.db, page.rows), next: page.next };
};
