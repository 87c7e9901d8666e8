/** Takes a recognition back: by who wrote it, by who received it, or by an administrator. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';

export const removeRecognition: WriteVerb<'removeRecognition'> = async (
  { db, actor, announce },
  { params },
) => {
  const { id, role } = actor.person;
  const row = await db.get('recognitions', params.id);
  if (!row) throw new Refusal('not-found');
  if (row.byId !== id && row.personId !== id && role !== 'administrator') throw new Refusal('forbidden');
  await db.remove('recognitions', row.id);
  announce({ type: 'changed', noun: 'recognition', id: row.id });
};
