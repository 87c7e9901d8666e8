/** Comments on a practice, under the person's own name. */
import { Refusal } from '#contract/refusal';
import { findLivePractice } from './find-practice.ts';
import { presentPerson } from './present-person.ts';
import { retally } from './tally-practice.ts';
import type { WriteVerb } from './scope.ts';

export const addComment: WriteVerb<'addComment'> = async (scope, { params, body: { id, text } }) => {
  const { db, actor, now, announce } = scope;
  const practice = await findLivePractice(scope, params.id);
  if (await db.get('comments', id)) throw new Refusal('conflict');
  const said = { id, practiceId: practice.id, text, at: new Date(now).toISOString() };
  await db.put('comments', { ...said, authorId: actor.person.id });
  await retally(scope, practice);
  announce({ type: 'comment', practiceId: practice.id });
  return { ...said, author: presentPerson(actor.person) };
};
