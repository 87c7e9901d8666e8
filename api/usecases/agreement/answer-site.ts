/**
 * Answers on a site: presented, signed, or blocked and why. A block is told to the agreement's owner; a block that was
 * lifted is told to whoever stands before the same one elsewhere.
 */
import type { SiteAnswer } from '#contract/agreement';
import { Refusal } from '#contract/refusal';
import { notify, type Telling } from '../notify.ts';
import type { AgreementRow, SiteAnswerRow, SiteRow } from '../rows/agreements.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { findSite, listLiveSites } from './find-agreement.ts';
import { presentSite } from './present-agreements.ts';
import { settleSite } from './settle-site.ts';

function buildAnswer(scope: WriteScope, id: string, site: SiteRow, answer: SiteAnswer): SiteAnswerRow {
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
    at: new Date(scope.now).toISOString(),
  };
}

async function checkAnswer(
  { db, actor }: WriteScope,
  id: string,
  site: SiteRow,
  { practiceId }: SiteAnswer,
): Promise<void> {
  if (practiceId !== undefined && (await db.get('practices', practiceId))?.status !== 'live') {
    throw new Refusal('invalid', { paths: ['practiceId'] });
  }
  const earlier = await db.get('siteAnswers', id);
  if (earlier && (earlier.personId !== actor.person.id || earlier.siteId !== site.id))
    throw new Refusal('conflict');
}

/** Those who said the last word on a site that is blocked for the same reason. */
async function listBlocked(scope: WriteScope, lifted: SiteRow): Promise<Set<string>> {
  const sites = await listLiveSites(scope, lifted.agreementId);
  const same = sites.filter(
    ({ id, state, block }) => id !== lifted.id && state === 'blocked' && block === lifted.block,
  );
  const people = new Set<string>();
  for (const { id: siteId } of same) {
    const last = (await scope.db.list('siteAnswers', { where: { siteId } })).at(-1);
    if (last) people.add(last.personId);
  }
  return people;
}

async function tellOfLift(
  scope: WriteScope,
  before: SiteRow,
  agreement: AgreementRow,
  practiceId?: string,
): Promise<void> {
  const practice = practiceId === undefined ? undefined : await scope.db.get('practices', practiceId);
  const about: Telling['about'] = practice
    ? { noun: 'practice', id: practice.id }
    : { noun: 'agreement', id: agreement.id };
  const title = practice?.title ?? agreement.name;
  for (const to of await listBlocked(scope, before))
    await notify(scope, { to, kind: 'unblocked', about, title });
}

export const answerSite: WriteVerb<'answerSite'> = async (scope, { params, body }) => {
  const { db, actor } = scope;
  const { site, agreement } = await findSite(scope, params.id);
  await checkAnswer(scope, params.answerId, site, body);
  await db.put('siteAnswers', buildAnswer(scope, params.answerId, site, body));
  const row = await settleSite(scope, site, await db.list('siteAnswers', { where: { siteId: site.id } }));
  if (body.state === 'blocked' && site.state !== 'blocked') {
    const about = { noun: 'agreement', id: agreement.id } as const;
    await notify(scope, { to: agreement.ownerId, kind: 'agreement', about, title: agreement.name });
  }
  if (body.state === 'signed' && site.state === 'blocked') {
    await tellOfLift(scope, site, agreement, body.practiceId);
  }
  return presentSite(db, actor.person.id, row);
};
