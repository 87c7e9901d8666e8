/** Preferences as a place: joins the choices, the follows and the letter's preview to the API. */
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../client.ts';
import { PreferencesModel, type PreferenceSource } from '../../model/preferences.ts';
import column from '../../ui/views/notification/notification.css?inline';
import styles from '../../ui/views/preference/preference.css?inline';
import { PreferencesView } from '../../ui/views/preference/preferences-view.tsx';
import { addStyles } from '../shadow-styles.ts';
import type { PlaceGiven } from './place.ts';

addStyles(column);
addStyles(styles);

const sourceOf = (client: Client): PreferenceSource => ({
  read: () => client.call('readPreferences'),
  change: (body) => client.call('changePreferences', { body }),
  listFollows: async () => (await client.call('listFollows')).items,
  unfollow: ({ kind, what }) => client.call('unfollow', { params: { kind, what } }),
  readLetter: () => client.call('readDigest'),
});

export function PreferencesPlace({ client }: PlaceGiven) {
  const [model] = useState(() => new PreferencesModel(sourceOf(client)));
  useEffect(() => {
    void model.load();
    return () => model[Symbol.dispose]();
  }, [model]);
  return <PreferencesView model={model} />;
}
