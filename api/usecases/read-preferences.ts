/** Reads how the person who asks wants to be told. */
import { presentPreferences } from './present-preferences.ts';
import type { ReadVerb } from './scope.ts';

export const readPreferences: ReadVerb<'readPreferences'> = async ({ db, actor: { person } }) =>
  presentPreferences(person, await db.get('preferences', person.id));
