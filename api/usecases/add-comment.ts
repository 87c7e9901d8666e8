/** Comments on a practice, under the person's own name; whom it names and whose practice it is are told. */
import { Refusal } from '#contract/refusal';
import { findLivePractice } from './find-practice.ts';
import { notify } from './notify.ts';
import { presentComments } from './present-comments.ts';
import { retally } from './tally-practice.ts';
import type { CommentRow, PracticeRow } from './rows/practices.ts';
import type { WriteScope, WriteVerb } from './scope.ts';

/** Names what a comment told, so that taking it back takes that back too. */
export const saidBy = (commentId: string): string => `comment:${commentId}`;

async function checkMentions({ db }: WriteScope, ids: readonly string[]): Promise<void> {
  const people = await Promise.all(ids.map((id) => db.get('people', id)));
  const paths = people.flatMap((row, at) => (row?.active ? [] : [`mentions.${at}`]));
  if (paths.length > 0) throw new Refusal('invalid', { paths });
}

/** One word to each: who is named is not told a second time as the author. */
async function tellOf(scope: WriteScope, practice: PracticeRow, comment: CommentRow): Promise<void> {
  const told = {
    about: { noun: 'practice', id: practice.id },
    title: practice.title,
    once: saidBy(comment.id),
  } as const;
  for (const to of comment.mentions ?? []) await notify(scope, { ...told, to, kind: 'mentioned' });
  await notify(scope, { ...told, to: practice.authorId, kind: 'commented' });
}

export const addComment: WriteVerb<'addComment'> = async (scope, { params, body }) => {
  const { db, actor, now, announce } = scope;
  const { id, text } = body;
  const mentions = [...new Set(body.mentions ?? [])];
  const practice = await findLivePractice(scope, params.id);
  if (await db.get('comments', id)) throw new Refusal('conflict');
  await checkMentions(scope, mentions);
  const said = { id, practiceId: practice.id, text, at: new Date(now).toISOString() };
  const row = { ...said, authorId: actor.person.id, ...(mentions.length > 0 ? { mentions } : {}) };
  await db.put('comments', row);
  await retally(scope, practice);
  await tellOf(scope, practice, row);
  announce({ type: 'comment', practiceId: practice.id });
  const [comment] = await presentComments(db, [row]);
  if (!comment) throw new Error('A comment was presented as nothing');
  return comment;
};
