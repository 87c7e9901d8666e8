/** Asks a question: routed to those who proved success on such cases; to everybody else the asker is nobody. */
import { Refusal } from '#contract/refusal';
import type { QuestionRow } from '../rows/questions.ts';
import type { WriteVerb } from '../scope.ts';
import { presentQuestion } from './present-questions.ts';
import { routeQuestion } from './route-question.ts';

const DAY_MS = 86_400_000;

export const askQuestion: WriteVerb<'askQuestion'> = async (scope, { body: draft }) => {
  const { db, actor, now } = scope;
  if (await db.get('questions', draft.id)) throw new Refusal('conflict');
  const row: QuestionRow = {
    ...draft,
    askerId: actor.person.id,
    status: 'open',
    at: new Date(now - (now % DAY_MS)).toISOString(),
    askedAt: new Date(now).toISOString(),
  };
  await db.put('questions', row);
  await routeQuestion(scope, row);
  return presentQuestion(db, actor.person.id, row);
};
