/** Takes an answer of one's own back: the site is what was said before. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';
import { findSite } from './find-agreement.ts';
import { listAnswers } from './list-answers.ts';
import { settleSite } from './settle-site.ts';

export const withdrawSiteAnswer: WriteVerb<'withdrawSiteAnswer'> = async (scope, { params }) => {
  const { db, actor } = scope;
  const { site } = await findSite(scope, params.id);
  const answer = await db.get('siteAnswers', params.answerId);
  // Another's answer is nobody's to know of.
  if (answer?.siteId !== site.id || answer.personId !== actor.person.id) throw new Refusal('not-found');
  await db.remove('siteAnswers', answer.id);
  await settleSite(scope, site, await listAnswers(db, { siteId: site.id }));
};
