/** The quizzes that the reader may take, or took; headquarters sees its drafts as well. */
import { pageRows } from '../page-rows.ts';
import type { QuizRow } from '../rows/quizzes.ts';
import type { ReadVerb } from '../scope.ts';
import { presentQuizzes } from './present-quiz.ts';

export const listQuizzes: ReadVerb<'listQuizzes'> = async ({ db, actor }, { query }) => {
  const own = await db.list('attempts', { where: { personId: actor.person.id } });
  const taken = new Map(own.map((attempt) => [attempt.quizId, attempt]));
  const writes = actor.person.role === 'headquarters';
  const keep = ({ id, status }: QuizRow) =>
    status === 'live' || writes || (status === 'closed' && taken.has(id));
  const { rows, next } = await pageRows(db, 'quizzes', { where: {}, ...query, keep });
  return {
    items: await presentQuizzes(
      db,
      rows.map((row) => [row, taken.get(row.id)] as const),
    ),
    next,
  };
};
