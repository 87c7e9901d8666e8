/** Reads one question as the reader may see it. */
import type { ReadVerb } from '../scope.ts';
import { findQuestion } from './find-question.ts';
import { presentQuestion } from './present-questions.ts';

export const readQuestion: ReadVerb<'readQuestion'> = async (scope, { params }) =>
  presentQuestion(scope.db, scope.actor.person.id, await findQuestion(scope, params.id));
