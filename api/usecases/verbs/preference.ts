/** The verbs of how a person is told. */
import { changePreferences } from '../change-preferences.ts';
import { readPreferences } from '../read-preferences.ts';

export const preferenceReads = { readPreferences };
export const preferenceWrites = { changePreferences };
