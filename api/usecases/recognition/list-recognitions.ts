/** What a person was congratulated for, newest first. Somebody who left is as unknown as somebody who never was. */
import { Refusal } from '#contract/refusal';
import { pageRows } from '../page-rows.ts';
import type { ReadVerb } from '../scope.ts';
import { presentRecognitions } from './present-recognitions.ts';

export const listRecognitions: ReadVerb<'listRecognitions'> = async ({ db }, { params, query }) => {
  if (!(await db.get('people', params.id))?.active) throw new Refusal('not-found');
  const { rows, next } = await pageRows(db, 'recognitions', { where: { personId: params.id }, ...query });
  return { items: await presentRecognitions(db, rows), next };
};
