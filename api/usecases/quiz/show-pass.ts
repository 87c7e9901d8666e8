/** Shows one's pass on one's page, or takes it away again. What was not passed cannot be shown. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';
import { findAttempt, findTakenQuiz } from './find-quiz.ts';
import { presentQuiz } from './present-quiz.ts';

export const showPass: WriteVerb<'showPass'> = async (scope, { params, body: { shown } }) => {
  const quiz = await findTakenQuiz(scope, params.id);
  const attempt = await findAttempt(scope, quiz.id);
  if (attempt?.passed !== true) throw new Refusal('too-late');
  const changed = { ...attempt, shown };
  await scope.db.put('attempts', changed);
  if (shown !== attempt.shown) scope.announce({ type: 'changed', noun: 'person', id: attempt.personId });
  return presentQuiz(scope.db, quiz, changed);
};
