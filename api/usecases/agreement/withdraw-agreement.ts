/** Takes an agreement back, with its sites and the files of its kit: devices forget them at their next synchronisation. */
import type { WriteVerb } from '../scope.ts';
import { dropKitFiles } from './drop-kit-files.ts';
import { findOwnAgreement } from './find-agreement.ts';

export const withdrawAgreement: WriteVerb<'withdrawAgreement'> = async (scope, { params }) => {
  const row = await findOwnAgreement(scope, params.id);
  await scope.db.put('agreements', { ...row, files: [], status: 'withdrawn' });
  await dropKitFiles(scope, row.files ?? []);
  scope.announce({ type: 'changed', noun: 'agreement', id: row.id });
};
