/**
 * Answers on a site: presented, signed, or blocked and why. A block is told to the agreement's owner; a block that was
 * lifted is told to whoever stands before the same one elsewhere, and told anew once the practice that lifted it is named.
 */
import type { SiteAnswer } from '#contract/agreement';
import { Refusal } from '#contract/refusal';
import { notify } from '../notify.ts';
import type { SiteAnswerRow, SiteRow } from '../rows/agreements.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { findSite } from './find-agreement.ts';
import { listAnswers } from './list-answers.ts';
import { findLift, presentSite } from './present-agreements.ts';
import { settleSite } from './settle-site.ts';
import { tellOfLift, untellOfAnswer } from './tell-of-lift.ts';

interface Answered {
  readonly id: string;
  readonly site: SiteRow;
  readonly earlier: SiteAnswerRow | undefined;
}

function buildAnswer(scope: WriteScope, { id, site, earlier }: Answered, answer: SiteAnswer): SiteAnswerRow {
  const { state, reason, note, practiceId } = answer;
  return {
    id,
    siteId: site.id,
    agreementId: site.agreementId,
    personId: scope.actor.person.id,
    state,
    ...(state === 'blocked' ? { reason: reason ?? 'other' } : {}),
    ...(note === undefined || note === '' ? {} : { note }),
    ...(practiceId === undefined ? {} : { practiceId }),
    // What is added to an answer later does not make it a later one.
    at: earlier?.state === state ? earlier.at : new Date(scope.now).toISOString(),
  };
}

/** Gives the answer of this id as it was before. */
async function checkAnswer(
  { db, actor }: WriteScope,
  id: string,
  site: SiteRow,
  { practiceId }: SiteAnswer,
): Promise<SiteAnswerRow | undefined> {
  if (practiceId !== undefined && (await db.get('practices', practiceId))?.status !== 'live') {
    throw new Refusal('invalid', { paths: ['practiceId'] });
  }
  const earlier = await db.get('siteAnswers', id);
  if (earlier && (earlier.personId !== actor.person.id || earlier.siteId !== site.id))
    throw new Refusal('conflict');
  return earlier;
}

/** A double tap is no news; a practice that is named is. */
const isNews = ({ state, practiceId }: SiteAnswerRow, earlier: SiteAnswerRow | undefined): boolean =>
  earlier?.state !== state || earlier.practiceId !== practiceId;

export const answerSite: WriteVerb<'answerSite'> = async (scope, { params, body }) => {
  const { db, actor } = scope;
  const { site, agreement } = await findSite(scope, params.id);
  const earlier = await checkAnswer(scope, params.answerId, site, body);
  const answer = buildAnswer(scope, { id: params.answerId, site, earlier }, body);
  // Said anew as something else, it was never what it was told as.
  if (earlier && earlier.state !== answer.state) await untellOfAnswer(scope, earlier, agreement);
  await db.put('siteAnswers', answer);
  const answers = await listAnswers(db, { siteId: site.id });
  const row = await settleSite(scope, site, answers);
  if (body.state === 'blocked' && site.state !== 'blocked') {
    const about = { noun: 'agreement', id: agreement.id } as const;
    const once = `block:${answer.id}`;
    await notify(scope, { to: agreement.ownerId, kind: 'agreement', about, title: agreement.name, once });
  }
  const lift = answer.state === 'signed' ? findLift(answers, answer.at) : undefined;
  if (lift && isNews(answer, earlier))
    await tellOfLift(scope, { answer, site, agreement, reason: lift.reason });
  return presentSite(db, actor.person.id, row);
};
