/** Takes an agreement back, with its sites: devices forget them at their next synchronisation. */
import type { WriteVerb } from '../scope.ts';
import { findOwnAgreement } from './find-agreement.ts';

export const withdrawAgreement: WriteVerb<'withdrawAgreement'> = async (scope, { params }) => {
  const row = await findOwnAgreement(scope, params.id);
  await scope.db.put('agreements', { ...row, status: 'withdrawn' });
  scope.announce({ type: 'changed', noun: 'agreement', id: row.id });
};
