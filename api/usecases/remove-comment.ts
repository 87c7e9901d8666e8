/** Takes a comment back, by its author or an administrator; one that is gone already is `not-found`. */
import { Refusal } from '#contract/refusal';
import { saidBy } from './add-comment.ts';
import { findPractice } from './find-practice.ts';
import { untell } from './notify.ts';
import { retally } from './tally-practice.ts';
import type { WriteVerb } from './scope.ts';

export const removeComment: WriteVerb<'removeComment'> = async (scope, { params }) => {
  const { db, actor, announce } = scope;
  const comment = await db.get('comments', params.id);
  if (!comment) throw new Refusal('not-found');
  const isAuthor = comment.authorId === actor.person.id;
  // The author may always take it back, also from a practice that they can no longer see.
  const practice = isAuthor
    ? await db.get('practices', comment.practiceId)
    : await findPractice(scope, comment.practiceId);
  if (!isAuthor && actor.person.role !== 'administrator') throw new Refusal('forbidden');
  await db.remove('comments', comment.id);
  const told = [...(comment.mentions ?? []), ...(practice ? [practice.authorId] : [])];
  for (const to of told) await untell(scope, to, saidBy(comment.id));
  if (practice?.status !== 'live') return;
  await retally(scope, practice);
  announce({ type: 'comment', practiceId: practice.id });
};
