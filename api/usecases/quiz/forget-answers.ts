/** Forgets one's own answers to a quiz, to take it again or to leave no trace; a pass that was shown goes with them. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';
import { findAttempt } from './find-quiz.ts';

export const forgetAnswers: WriteVerb<'forgetAnswers'> = async (scope, { params }) => {
  const attempt = await findAttempt(scope, params.id);
  if (!attempt) throw new Refusal('not-found');
  await scope.db.remove('attempts', attempt.id);
  if (attempt.shown) scope.announce({ type: 'changed', noun: 'person', id: attempt.personId });
};
