/** Answers one question, the next one, once for good; only then is it told what was right. */
import type { QuizQuestion } from '#contract/quiz';
import { Refusal } from '#contract/refusal';
import { isPass, markAnswer } from '#domain/quiz/mark-answer';
import type { AttemptRow, QuizRow } from '../rows/quizzes.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { countTakings } from './count-takings.ts';
import { attemptId, findAttempt, findTakenQuiz } from './find-quiz.ts';
import { nextQuestion, presentTaking } from './present-quiz.ts';

/** Unknown choices, or two where one is asked for, are no answer. */
function checkChoices({ kind, choices }: QuizQuestion, chosen: readonly string[]): void {
  const known = new Set(choices.map(({ id }) => id));
  const isOne = kind === 'multiple' || chosen.length === 1;
  if (!isOne || chosen.some((id) => !known.has(id))) throw new Refusal('invalid', { paths: ['choices'] });
}

function extend(
  { actor, now }: WriteScope,
  quiz: QuizRow,
  before: AttemptRow | undefined,
  answer: AttemptRow['answers'][number],
): AttemptRow {
  const at = new Date(now).toISOString();
  const answers = [...(before?.answers ?? []), answer];
  const personId = actor.person.id;
  const id = attemptId(quiz.id, personId);
  const attempt = { id, quizId: quiz.id, personId, answers, at: before?.at ?? at, shown: false };
  if (answers.length < quiz.questions.length) return attempt;
  const right = answers.filter((each) => each.right).length;
  return { ...attempt, finishedAt: at, passed: isPass(right, answers.length, quiz.passPercent) };
}

export const answerQuiz: WriteVerb<'answerQuiz'> = async (scope, { params, body }) => {
  const { db } = scope;
  const quiz = await findTakenQuiz(scope, params.id);
  const question = quiz.questions.find(({ id }) => id === params.questionId);
  if (!question) throw new Refusal('not-found');
  const before = await findAttempt(scope, quiz.id);
  // What was right has been told for those before it, and must not be for those after.
  if (quiz.status !== 'live' || nextQuestion(quiz, before)?.id !== question.id) throw new Refusal('too-late');
  checkChoices(question, body.choices);
  const right = markAnswer(question, body.choices);
  const attempt = extend(scope, quiz, before, {
    questionId: question.id,
    choices: body.choices,
    right,
    ...(quiz.version === undefined ? {} : { version: quiz.version }),
  });
  // Told to nobody, not even as "something changed": that somebody answers is their own business too.
  await db.put('attempts', attempt);
  if (attempt.finishedAt !== undefined) await countTakings(db, quiz);
  return presentTaking(db, quiz, attempt);
};
