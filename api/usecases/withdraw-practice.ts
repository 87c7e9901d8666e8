/** Withdraws a practice (or undoes its share): nobody sees it any more but its author. By its author or an administrator. */
import { Refusal } from '#contract/refusal';
import { findPractice } from './find-practice.ts';
import { untellOf } from './notify.ts';
import type { WriteVerb } from './scope.ts';

export const withdrawPractice: WriteVerb<'withdrawPractice'> = async (scope, { params }) => {
  const { db, actor, announce } = scope;
  const row = await findPractice(scope, params.id);
  if (row.authorId !== actor.person.id && actor.person.role !== 'administrator') {
    throw new Refusal('forbidden');
  }
  if (row.status === 'withdrawn') return;
  await db.put('practices', { ...row, status: 'withdrawn' });
  await untellOf(scope, { noun: 'practice', id: row.id });
  announce({ type: 'removed', practiceId: row.id });
};
