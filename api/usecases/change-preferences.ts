/** Changes how the person who asks wants to be told; what they do not name stays. */
import type { PreferencesEdit } from '#contract/preference';
import { presentPreferences } from './present-preferences.ts';
import type { PreferenceRow } from './rows/follows.ts';
import type { WriteVerb } from './scope.ts';

function choose(before: PreferenceRow, { tell = {}, letter }: PreferencesEdit): PreferenceRow {
  const named = Object.fromEntries(Object.entries(tell).filter(([, choice]) => choice !== undefined));
  return { ...before, tell: { ...before.tell, ...named }, ...(letter === undefined ? {} : { letter }) };
}

export const changePreferences: WriteVerb<'changePreferences'> = async (
  { db, actor: { person } },
  { body: edit },
) => {
  const before = (await db.get('preferences', person.id)) ?? { id: person.id, tell: {} };
  const row = choose(before, edit);
  await db.put('preferences', row);
  const now = edit.lang === undefined ? person : { ...person, lang: edit.lang };
  if (edit.lang !== undefined) {
    // Read anew: the directory may have changed since this person was let in.
    const known = (await db.get('people', person.id)) ?? person;
    await db.put('people', { ...known, lang: edit.lang });
  }
  return presentPreferences(now, row);
};
