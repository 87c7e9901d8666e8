/** Publishes a quiz: everybody may take it from now on, and it changes no more. One whose right answers are unclear is refused. */
import { Refusal } from '#contract/refusal';
import { checkQuiz } from '#domain/quiz/check-quiz';
import type { WriteVerb } from '../scope.ts';
import { findWritten, presentWritten } from './present-written.ts';

export const publishQuiz: WriteVerb<'publishQuiz'> = async ({ db, now, announce }, { params }) => {
  const row = await findWritten(db, params.id);
  if (row.status !== 'draft') throw new Refusal('too-late');
  const paths = checkQuiz(row);
  if (paths.length > 0) throw new Refusal('invalid', { paths });
  const live = { ...row, status: 'live' as const, at: new Date(now).toISOString() };
  await db.put('quizzes', live);
  announce({ type: 'changed', noun: 'quiz', id: row.id });
  return presentWritten(db, live);
};
