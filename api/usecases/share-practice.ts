/** Shares a practice: what the rep sent becomes everybody's, under the rep's name and their unit of that day. */
import type { PracticeDraft } from '#contract/practice';
import { Refusal } from '#contract/refusal';
import { checkPictures } from './check-pictures.ts';
import { flattenFacets } from './flatten-facets.ts';
import { presentPractice } from './present-practices.ts';
import { retally } from './tally-practice.ts';
import { queuePractice } from './channels/queue-delivery.ts';
import { tellFollowers } from './follows/tell-followers.ts';
import { tellParentsAuthor } from './tell-author.ts';
import type { PracticeRow } from './rows/practices.ts';
import type { WriteScope, WriteVerb } from './scope.ts';

/** Absent keys stay absent: the store keeps no undefined. */
function told(draft: PracticeDraft): Partial<PracticeRow> {
  const { customer, lever, objection, material, durationWeeks, parentId, difference } = draft;
  const adapted = parentId === undefined ? {} : { parentId, difference };
  const all = { customer, lever, objection, material, durationWeeks, ...adapted };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''));
}

async function checkParent({ db }: WriteScope, parentId: string | undefined): Promise<void> {
  if (parentId !== undefined && !(await db.get('practices', parentId))) {
    throw new Refusal('invalid', { paths: ['parentId'] });
  }
}

export const sharePractice: WriteVerb<'sharePractice'> = async (scope, { body: draft }) => {
  const { db, actor, now } = scope;
  // The name comes from the client: one that is taken was shared before, by whomever.
  if (await db.get('practices', draft.id)) throw new Refusal('conflict');
  await checkParent(scope, draft.parentId);
  await checkPictures(scope, draft.pictures);
  const { id, kind, lang, title, body, pictures } = draft;
  const { id: authorId, unit, region } = actor.person;
  const at = new Date(now).toISOString();
  const made = { id, kind, lang, title, body, pictures, authorId, unit, region, at };
  const row: PracticeRow = {
    ...made,
    ...told(draft),
    ...flattenFacets(draft.facets),
    rev: 1,
    status: 'live',
    official: false,
  };
  const shared = await retally(scope, row);
  await queuePractice(db, shared, now);
  await tellFollowers(scope, shared, await tellParentsAuthor(scope, shared));
  return presentPractice(db, authorId, shared);
};
