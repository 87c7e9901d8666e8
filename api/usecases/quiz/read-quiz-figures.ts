/** How a quiz is answered, over whole fives of people: two readings differ by five people or not at all. */
import { roundShare, wholeFives } from '#domain/privacy/round-figures';
import { Refusal } from '#contract/refusal';
import type { AttemptRow } from '../rows/quizzes.ts';
import type { ReadVerb } from '../scope.ts';

const finishedAt = (attempt: AttemptRow): string => attempt.finishedAt ?? '';

export const readQuizFigures: ReadVerb<'readQuizFigures'> = async ({ db }, { params }) => {
  const quiz = await db.get('quizzes', params.id);
  if (!quiz || quiz.status === 'draft') throw new Refusal('not-found');
  const all = await db.list('attempts', { where: { quizId: quiz.id } });
  const finished = all
    .filter((attempt) => attempt.finishedAt !== undefined)
    .toSorted((a, b) => finishedAt(a).localeCompare(finishedAt(b)) || a.id.localeCompare(b.id));
  const counted = wholeFives(finished);
  if (counted.length === 0) return { finished: 0, right: [] };
  const rightOn = (questionId: string) =>
    counted.filter(({ answers }) => answers.some((each) => each.questionId === questionId && each.right))
      .length;
  return {
    finished: counted.length,
    passed: roundShare(counted.filter(({ passed }) => passed).length, counted.length),
    right: quiz.questions.map(({ id }) => roundShare(rightOn(id), counted.length)),
  };
};
