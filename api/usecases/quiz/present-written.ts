/** A quiz as its writers see it, with what is right. For headquarters only; who asks is checked before. */
import type { WrittenQuiz } from '#contract/quiz';
import { Refusal } from '#contract/refusal';
import type { Reader } from '../ports.ts';
import type { QuizRow } from '../rows/quizzes.ts';
import { presentPicture } from './present-quiz.ts';

export async function presentWritten(db: Reader, row: QuizRow): Promise<WrittenQuiz> {
  const { id, lang, title, passPercent, questions, status } = row;
  const pictures = await Promise.all(row.pictures.map((each) => presentPicture(db, each)));
  const practices: WrittenQuiz['practices'] = [];
  for (const practiceId of new Set(questions.flatMap((question) => question.practiceId ?? []))) {
    const practice = await db.get('practices', practiceId);
    if (practice) practices.push({ id: practice.id, title: practice.title });
  }
  return {
    id,
    lang,
    title,
    passPercent,
    questions: [...questions],
    status,
    version: row.version ?? 1,
    practices,
    pictures: pictures.filter((picture) => picture !== undefined),
  };
}

export async function findWritten(db: Reader, id: string): Promise<QuizRow> {
  const row = await db.get('quizzes', id);
  if (!row) throw new Refusal('not-found');
  return row;
}
