/** Takes an answer of one's own back: the site is what was said before, and what was told of the answer is told no more. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';
import { findSite } from './find-agreement.ts';
import { listAnswers } from './list-answers.ts';
import { settleSite } from './settle-site.ts';
import { untellOfAnswer } from './tell-of-lift.ts';

export const withdrawSiteAnswer: WriteVerb<'withdrawSiteAnswer'> = async (scope, { params }) => {
  const { db, actor } = scope;
  const { site, agreement } = await findSite(scope, params.id);
  const answer = await db.get('siteAnswers', params.answerId);
  // Another's answer is nobody's to know of.
  if (answer?.siteId !== site.id || answer.personId !== actor.person.id) throw new Refusal('not-found');
  await db.remove('siteAnswers', answer.id);
  await untellOfAnswer(scope, answer, agreement);
  await settleSite(scope, site, await listAnswers(db, { siteId: site.id }));
};
