/** Writes a draft of a quiz, whole, as often as one likes; once published it stays as it is, since people answer it. */
import { Refusal } from '#contract/refusal';
import type { QuizRow } from '../rows/quizzes.ts';
import type { WriteVerb } from '../scope.ts';
import { checkLinks } from './check-links.ts';
import { presentWritten } from './present-written.ts';

export const writeQuiz: WriteVerb<'writeQuiz'> = async (scope, { params, body }) => {
  const { db, actor, now, announce } = scope;
  const before = await db.get('quizzes', params.id);
  if (before && before.status !== 'draft') throw new Refusal('too-late');
  await checkLinks(scope, body, before);
  const row: QuizRow = {
    ...body,
    id: params.id,
    authorId: before?.authorId ?? actor.person.id,
    status: 'draft',
    pictures: body.questions.flatMap(({ pictureId }) => pictureId ?? []),
    at: new Date(now).toISOString(),
  };
  await db.put('quizzes', row);
  announce({ type: 'changed', noun: 'quiz', id: row.id, only: actor.person.id });
  return presentWritten(db, row);
};
