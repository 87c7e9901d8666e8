/** "Not me": one who was asked passes in one click, and the next best is asked. Nobody learns why. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';
import { findQuestion } from './find-question.ts';
import { presentQuestion } from './present-questions.ts';
import { routeQuestion } from './route-question.ts';

export const passQuestion: WriteVerb<'passQuestion'> = async (scope, { params }) => {
  const { db, actor } = scope;
  const question = await findQuestion(scope, params.id);
  const route = await db.get('questionRoutes', `${question.id}:${actor.person.id}`);
  // Whoever was not asked has nothing to pass on.
  if (!route) throw new Refusal('not-found');
  if (question.status !== 'open' || route.state === 'answered') throw new Refusal('too-late');
  if (route.state !== 'passed') {
    await db.put('questionRoutes', { ...route, state: 'passed' });
    await routeQuestion(scope, question);
  }
  return presentQuestion(db, actor.person.id, question);
};
