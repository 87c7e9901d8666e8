/** Retires a practice with a reason that its author is told, or brings it back. What was done with it is kept. */
import { Refusal } from '#contract/refusal';
import { findLivePractice } from '../find-practice.ts';
import { notify } from '../notify.ts';
import { presentPractice } from '../present-practices.ts';
import type { WriteVerb } from '../scope.ts';
import { retally } from '../tally-practice.ts';

export const retirePractice: WriteVerb<'retirePractice'> = async (scope, { params, body }) => {
  const { db, announce } = scope;
  const row = await findLivePractice(scope, params.id);
  const { reason, note } = body;
  const retirement = { reason, ...(note === undefined || note === '' ? {} : { note }) };
  await db.put('practices', { ...row, status: 'retired', retirement });
  announce({ type: 'removed', practiceId: row.id });
  const about = { noun: 'practice', id: row.id } as const;
  for (const to of [row.authorId, ...(row.alsoByIds ?? [])])
    await notify(scope, { to, kind: 'retired', about, title: row.title });
};

/** A merged one does not come back: what belonged to it is elsewhere. */
export const revivePractice: WriteVerb<'revivePractice'> = async (scope, { params }) => {
  const { db, actor } = scope;
  const row = await db.get('practices', params.id);
  if (row?.status === 'withdrawn' || !row || row.retirement?.reason === 'merged')
    throw new Refusal('not-found');
  const { retirement: _lifted, ...rest } = row;
  const kept = row.status === 'live' ? row : await retally(scope, { ...rest, status: 'live' });
  return presentPractice(db, actor.person.id, kept);
};
