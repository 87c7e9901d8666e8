/** Proposes questions from what colleagues proved. It reads practices and stores nothing. */
import type { ReadVerb } from '../scope.ts';
import { draftQuestions } from '#domain/quiz/draft-questions';
import { tallyPractice } from '../tally-practice.ts';

export const proposeQuiz: ReadVerb<'proposeQuiz'> = async ({ db, now }, { query }) => {
  const rows = await db.list('practices', { where: { status: 'live' } });
  const practices = [];
  for (const row of rows) {
    const { id, lang, title, lever, sector, customer, objection } = row;
    const { evidence } = row.tally ?? (await tallyPractice(db, row));
    const { tried, worked, failed, lastAt } = evidence;
    const proof = { tried, worked, failed, lastAt: lastAt === undefined ? 0 : Date.parse(lastAt) };
    practices.push({ id, lang, title, lever, sector, customer, objection, proof });
  }
  const { lang, sector, limit } = query;
  return { questions: draftQuestions({ practices, lang, sector, limit, now }) };
};
