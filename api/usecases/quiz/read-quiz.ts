/** A quiz as far as the reader has come: their answers, and the next question. */
import type { ReadVerb } from '../scope.ts';
import { findAttempt, findTakenQuiz } from './find-quiz.ts';
import { presentTaking } from './present-quiz.ts';

export const readQuiz: ReadVerb<'readQuiz'> = async (scope, { params }) => {
  const quiz = await findTakenQuiz(scope, params.id);
  return presentTaking(scope.db, quiz, await findAttempt(scope, quiz.id));
};
