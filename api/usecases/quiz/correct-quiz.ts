/**
 * Corrects a live quiz: words, pictures, links, its pass mark, and which choices are right. A pass that was earned stays, an answer
 * that has become right or an easier mark counts from now on, and who answered before sees what was corrected.
 */
import { Refusal } from '#contract/refusal';
import { checkQuiz } from '#domain/quiz/check-quiz';
import { listCorrected, listMoved } from '#domain/quiz/compare-quiz';
import { isPass, markAnswer } from '#domain/quiz/mark-answer';
import type { AttemptRow, QuizRow } from '../rows/quizzes.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { checkLinks } from './check-links.ts';
import { findWritten, presentWritten } from './present-written.ts';

/** Never downwards: nobody loses what they were told. */
function remark(quiz: QuizRow, attempt: AttemptRow): AttemptRow {
  const answers = attempt.answers.map((answer) => {
    const question = quiz.questions.find(({ id }) => id === answer.questionId);
    return {
      ...answer,
      right: answer.right || (question !== undefined && markAnswer(question, answer.choices)),
    };
  });
  if (attempt.finishedAt === undefined) return { ...attempt, answers };
  const right = answers.filter((answer) => answer.right).length;
  return {
    ...attempt,
    answers,
    passed: attempt.passed === true || isPass(right, answers.length, quiz.passPercent),
  };
}

async function remarkAll({ db }: WriteScope, quiz: QuizRow): Promise<void> {
  for (const attempt of await db.list('attempts', { where: { quizId: quiz.id } })) {
    const marked = remark(quiz, attempt);
    // Told to nobody: that somebody answered is their own business.
    if (JSON.stringify(marked) !== JSON.stringify(attempt)) await db.put('attempts', marked);
  }
}

export const correctQuiz: WriteVerb<'correctQuiz'> = async (scope, { params, body }) => {
  const { db, now, announce } = scope;
  const before = await findWritten(db, params.id);
  if (before.status !== 'live') throw new Refusal('too-late');
  const paths = [...listMoved(before, body), ...checkQuiz(body)];
  if (paths.length > 0) throw new Refusal('invalid', { paths });
  await checkLinks(scope, body, before);
  const version = (before.version ?? 1) + 1;
  const corrected = listCorrected(before.questions, body.questions);
  const quiz: QuizRow = {
    ...before,
    title: body.title,
    passPercent: body.passPercent,
    questions: body.questions,
    pictures: body.questions.flatMap(({ pictureId }) => pictureId ?? []),
    version,
    correctedAt: new Date(now).toISOString(),
    corrections: { ...before.corrections, ...Object.fromEntries(corrected.map((id) => [id, version])) },
  };
  await db.put('quizzes', quiz);
  await remarkAll(scope, quiz);
  announce({ type: 'changed', noun: 'quiz', id: quiz.id });
  return presentWritten(db, quiz);
};
