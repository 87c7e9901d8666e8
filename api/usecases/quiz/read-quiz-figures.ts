/** How a quiz is answered, over whole fives of takings: two readings differ by five of them or not at all. */
import { roundShare } from '#domain/privacy/round-figures';
import { Refusal } from '#contract/refusal';
import type { ReadVerb } from '../scope.ts';

export const readQuizFigures: ReadVerb<'readQuizFigures'> = async ({ db }, { params }) => {
  const quiz = await db.get('quizzes', params.id);
  if (!quiz || quiz.status === 'draft') throw new Refusal('not-found');
  const { told, questions } = quiz;
  if (told === undefined) return { finished: 0, right: [] };
  const { finished, passed, right } = told;
  return {
    finished,
    passed: roundShare(passed, finished),
    right: questions.map(({ id }) => roundShare(right[id] ?? 0, finished)),
  };
};
