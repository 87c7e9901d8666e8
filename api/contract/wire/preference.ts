/** What crosses when a person decides how they are told. */
import { Preferences, PreferencesEdit } from '../preference.ts';
import type { Wire } from './shape.ts';

export const preferenceWire = {
  readPreferences: { reply: Preferences },
  changePreferences: { body: PreferencesEdit, reply: Preferences },
} as const satisfies Record<string, Wire>;
