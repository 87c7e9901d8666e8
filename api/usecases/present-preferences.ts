/** How the person who asks wants to be told: what they chose, and how everybody starts. */
import type { Preferences } from '#contract/preference';
import { fillChoices } from '#domain/notification-groups';
import type { PersonRow } from './rows/directory.ts';
import type { PreferenceRow } from './rows/follows.ts';

export function presentPreferences({ lang }: PersonRow, row: PreferenceRow | undefined): Preferences {
  const tell = fillChoices(row?.tell);
  return { tell, letter: row?.letter !== false, ...(lang === undefined ? {} : { lang }) };
}
