/** Throws a draft away, or closes a published quiz: nobody new may take it, and who took it keeps what they have. */
import type { WriteVerb } from '../scope.ts';
import { findWritten } from './present-written.ts';

export const removeQuiz: WriteVerb<'removeQuiz'> = async ({ db, announce }, { params }) => {
  const row = await findWritten(db, params.id);
  if (row.status === 'draft') await db.remove('quizzes', row.id);
  else await db.put('quizzes', { ...row, status: 'closed' });
  announce({ type: 'changed', noun: 'quiz', id: row.id });
};
