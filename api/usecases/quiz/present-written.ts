/** A quiz as its writers see it, with what is right. For headquarters only; who asks is checked before. */
import type { WrittenQuiz } from '#contract/quiz';
import { Refusal } from '#contract/refusal';
import type { Reader } from '../ports.ts';
import type { QuizRow } from '../rows/quizzes.ts';
import { presentPicture } from './present-quiz.ts';

export async function presentWritten(db: Reader, row: QuizRow): Promise<WrittenQuiz> {
  const { id, lang, title, passPercent, questions, status } = row;
  const pictures = await Promise.all(row.pictures.map((each) => presentPicture(db, each)));
  return {
    id,
    lang,
    title,
    passPercent,
    questions: [...questions],
    status,
    pictures: pictures.filter((picture) => picture !== undefined),
  };
}

export async function findWritten(db: Reader, id: string): Promise<QuizRow> {
  const row = await db.get('quizzes', id);
  if (!row) throw new Refusal('not-found');
  return row;
}
