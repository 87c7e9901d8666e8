/** What the parts of the preferences share. Types only. */
import type { PreferencesModel } from '../../../model/preferences.ts';

export interface PreferencesGiven {
  readonly model: InstanceType<typeof PreferencesModel>;
}
