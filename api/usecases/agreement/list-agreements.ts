/** Lists the agreements, newest first, with how far each has come. */
import { pageRows } from '../page-rows.ts';
import type { ReadVerb } from '../scope.ts';
import { presentAgreements } from './present-agreements.ts';

export const listAgreements: ReadVerb<'listAgreements'> = async ({ db, actor }, { query }) => {
  const { rows, next } = await pageRows(db, 'agreements', { where: { status: 'live' }, ...query });
  return { items: await presentAgreements(db, actor.person, rows), next };
};
