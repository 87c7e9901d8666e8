/** How far an agreement has come, for those who signed it. It counts sites; who answered is not in it. */
import { coverAgreement } from '#domain/agreement/cover-agreement';
import type { ReadVerb } from '../scope.ts';
import { findAgreement, listLiveSites } from './find-agreement.ts';
import { listAnswers } from './list-answers.ts';

export const readCoverage: ReadVerb<'readCoverage'> = async (scope, { params }) => {
  const { db, now } = scope;
  const agreement = await findAgreement(scope, params.id);
  const said = await listAnswers(db, { agreementId: agreement.id });
  const sites = await listLiveSites(scope, agreement.id);
  return coverAgreement(sites, said, Date.parse(agreement.startsOn), now);
};
