/**
 * Sends a written agreement: a new one becomes one agreement, however often it is sent and changed in between; of one that is
 * there only what its writer changed is said, so that it takes back nobody else's change.
 */
import type { Agreement, AgreementDraft, AgreementEdit } from '#contract/agreement';
import { readFailure } from './read-failure.ts';
import { finish, type WholeAgreement, type WrittenAgreement } from './written-agreement.ts';

export interface AgreementSaver {
  create(draft: AgreementDraft): Promise<Agreement>;
  edit(id: string, edit: AgreementEdit): Promise<Agreement>;
}

/** A draft has no day where an edit clears it. */
function draftOf(id: string, { endsOn, deadline, ...rest }: WholeAgreement): AgreementDraft {
  return {
    ...rest,
    id,
    ...(endsOn === null ? {} : { endsOn }),
    ...(deadline === null ? {} : { deadline }),
  };
}

/** The writer made its id: who has it, or its key with other words, is this agreement, whose answer was lost. */
const ARRIVED: ReadonlySet<string | undefined> = new Set(['key-reused', 'conflict']);

export async function createOnce(
  saver: AgreementSaver,
  id: string,
  whole: WholeAgreement,
): Promise<Agreement> {
  try {
    return await saver.create(draftOf(id, whole));
  } catch (error) {
    if (!ARRIVED.has(readFailure(error).code)) throw error;
    return saver.edit(id, whole);
  }
}

/** `base`: what was there when the form was opened. */
export function changedSince(base: WrittenAgreement, whole: WholeAgreement): AgreementEdit {
  const before = finish(base);
  return Object.fromEntries(
    Object.entries(whole).filter(
      // Both are whole, so the key of one is the other's.
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof WholeAgreement]),
    ),
  );
}
