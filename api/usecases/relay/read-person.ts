/** What everybody may read of a colleague. Somebody who left is as unknown as somebody who never was. */
import { Refusal } from '#contract/refusal';
import { presentPerson } from '../present-person.ts';
import { presentPractices } from '../present-practices.ts';
import type { ReadVerb } from '../scope.ts';
import { listPasses, listReceived, listShared, withoutShown } from './present-relay.ts';

const SHARED_MAX = 20;

export const readPerson: ReadVerb<'readPerson'> = async ({ db, actor }, { params }) => {
  const person = await db.get('people', params.id);
  if (!person?.active) throw new Refusal('not-found');
  const rows = await listShared(db, person.id, SHARED_MAX);
  return {
    person: presentPerson(person),
    shared: await presentPractices(db, actor.person.id, rows),
    recognitions: await listReceived(db, person.id),
    expertise: (await listPasses(db, person.id, false)).map(withoutShown),
  };
};
