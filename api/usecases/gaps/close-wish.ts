/** Closes a wish: answered well enough, or not wanted any more. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';

export const closeWish: WriteVerb<'closeWish'> = async ({ db, announce }, { params: { id } }) => {
  if (!(await db.get('wishes', id))) throw new Refusal('not-found');
  await db.remove('wishes', id);
  announce({ type: 'changed', noun: 'wish', id });
};
