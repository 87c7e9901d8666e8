/** Edits an agreement, by its owner or headquarters: what is absent stays, `null` clears; from an older revision it is `stale`. */
import type { AgreementEdit } from '#contract/agreement';
import { Refusal } from '#contract/refusal';
import { checkPictures } from '../check-pictures.ts';
import type { AgreementRow } from '../rows/agreements.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { checkKitFiles } from './check-kit-files.ts';
import { isRunning } from './is-running.ts';
import { checkDays } from './create-agreement.ts';
import { dropKitFiles } from './drop-kit-files.ts';
import { findOwnAgreement, listLiveSites } from './find-agreement.ts';
import { presentAgreement } from './present-agreements.ts';

function applyEdit(row: AgreementRow, edit: AgreementEdit): AgreementRow {
  const kept = Object.entries({ ...row, ...edit }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  // The entries are those of an agreement less its cleared optional keys, which `fromEntries` cannot know.
  return Object.fromEntries(kept) as unknown as AgreementRow;
}

/** Devices forgot the sites of an agreement that had ended, and only hear of what changed: they are told of them again. */
async function bringSitesBack(scope: WriteScope, row: AgreementRow, edited: AgreementRow): Promise<void> {
  const today = new Date(scope.now).toISOString().slice(0, 10);
  if (isRunning(row, today) || !isRunning(edited, today)) return;
  for (const site of await listLiveSites(scope, row.id)) await scope.db.put('sites', site);
}

export const editAgreement: WriteVerb<'editAgreement'> = async (scope, { params, body: edit, ifMatch }) => {
  const { db, actor, announce } = scope;
  const row = await findOwnAgreement(scope, params.id);
  if (ifMatch !== undefined && ifMatch !== row.rev) throw new Refusal('stale');
  const fresh = (edit.pictures ?? []).filter((id) => !row.pictures.includes(id));
  await checkPictures(scope, fresh);
  await checkKitFiles(scope, edit.files ?? [], row.files);
  const edited = { ...applyEdit(row, edit), rev: row.rev + 1 };
  checkDays(edited);
  await db.put('agreements', edited);
  await bringSitesBack(scope, row, edited);
  await dropKitFiles(
    scope,
    (row.files ?? []).filter((id) => !edited.files?.includes(id)),
  );
  announce({ type: 'changed', noun: 'agreement', id: row.id });
  return presentAgreement(db, actor.person, edited);
};
