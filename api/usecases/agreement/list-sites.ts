/** Lists the sites of an agreement, newest first: all, those in one state, or those that the reader answered. */
import { pageRows } from '../page-rows.ts';
import type { SiteRow } from '../rows/agreements.ts';
import type { ReadVerb } from '../scope.ts';
import { findAgreement } from './find-agreement.ts';
import { presentSites } from './present-agreements.ts';

export const listSites: ReadVerb<'listSites'> = async (scope, { params, query }) => {
  const { db, actor } = scope;
  const { cursor, limit, state, mine } = query;
  const agreement = await findAgreement(scope, params.id);
  const where = { agreementId: agreement.id, ...(state === undefined ? {} : { state }) };
  const personId = actor.person.id;
  const answers = mine ? await db.list('siteAnswers', { where: { personId } }) : [];
  const own = new Set(answers.map(({ siteId }) => siteId));
  const keep = ({ id, removed }: SiteRow) => !removed && (!mine || own.has(id));
  const page = await pageRows(db, 'sites', { where, cursor, limit, keep });
  return { items: await presentSites(db, personId, page.rows), next: page.next };
};
