/** Creates a framework agreement, without sites yet, under the name of who signed it. */
import { Refusal } from '#contract/refusal';
import { checkPictures } from '../check-pictures.ts';
import { checkKitFiles } from './check-kit-files.ts';
import type { AgreementRow } from '../rows/agreements.ts';
import type { WriteVerb } from '../scope.ts';
import { presentAgreement } from './present-agreements.ts';

interface Days {
  readonly startsOn: string;
  readonly endsOn?: string | undefined;
  readonly deadline?: string | undefined;
}

/** An agreement that ends before it begins, or that must be won after its end, is a slip of the hand. */
export function checkDays({ startsOn, endsOn, deadline }: Days): void {
  if (endsOn !== undefined && endsOn < startsOn) throw new Refusal('invalid', { paths: ['endsOn'] });
  if (deadline !== undefined && deadline < startsOn) throw new Refusal('invalid', { paths: ['deadline'] });
}

export const createAgreement: WriteVerb<'createAgreement'> = async (scope, { body: draft }) => {
  const { db, actor, now, announce } = scope;
  if (await db.get('agreements', draft.id)) throw new Refusal('conflict');
  checkDays(draft);
  await checkPictures(scope, draft.pictures);
  await checkKitFiles(scope, draft.files);
  const { endsOn, deadline, ...rest } = draft;
  const row: AgreementRow = {
    ...rest,
    ...(endsOn === undefined ? {} : { endsOn }),
    ...(deadline === undefined ? {} : { deadline }),
    rev: 1,
    ownerId: actor.person.id,
    status: 'live',
    at: new Date(now).toISOString(),
  };
  await db.put('agreements', row);
  announce({ type: 'changed', noun: 'agreement', id: row.id });
  return presentAgreement(db, actor.person, row);
};
