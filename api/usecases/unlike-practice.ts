/** Takes a like back; where there is none, nothing changes. */
import { findLivePractice } from './find-practice.ts';
import { presentPractice } from './present-practices.ts';
import { retally } from './tally-practice.ts';
import type { WriteVerb } from './scope.ts';

export const unlikePractice: WriteVerb<'unlikePractice'> = async (scope, { params }) => {
  const { db, actor } = scope;
  let row = await findLivePractice(scope, params.id);
  const id = `${row.id}:${actor.person.id}`;
  if (await db.get('likes', id)) {
    await db.remove('likes', id);
    row = await retally(scope, row);
  }
  return presentPractice(db, actor.person.id, row);
};
