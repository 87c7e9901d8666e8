/** Reads one practice, as the reader may see it. */
import { findPractice } from './find-practice.ts';
import { presentPractice } from './present-practices.ts';
import type { ReadVerb } from './scope.ts';

export const readPractice: ReadVerb<'readPractice'> = async (scope, { params }) =>
  presentPractice(scope.db, scope.actor.person.id, await findPractice(scope, params.id));
