/** Reads one agreement with its kit. */
import type { ReadVerb } from '../scope.ts';
import { findAgreement } from './find-agreement.ts';
import { presentAgreement } from './present-agreements.ts';

export const readAgreement: ReadVerb<'readAgreement'> = async (scope, { params }) =>
  presentAgreement(scope.db, scope.actor.person, await findAgreement(scope, params.id));
