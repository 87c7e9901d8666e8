/** Likes a practice; a second time changes nothing. */
import { findLivePractice } from './find-practice.ts';
import { presentPractice } from './present-practices.ts';
import { retally } from './tally-practice.ts';
import type { WriteVerb } from './scope.ts';

export const likePractice: WriteVerb<'likePractice'> = async (scope, { params }) => {
  const { db, actor, now } = scope;
  let row = await findLivePractice(scope, params.id);
  const personId = actor.person.id;
  const id = `${row.id}:${personId}`;
  if (!(await db.get('likes', id))) {
    await db.put('likes', { id, practiceId: row.id, personId, at: new Date(now).toISOString() });
    row = await retally(scope, row);
  }
  return presentPractice(db, personId, row);
};
