/** The pulse as a place of the widget: joins its model to the API. Its code, plots and all, comes when it is opened. */
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../client.ts';
import { PulseModel, type PulseSource } from '../../model/pulse.ts';
import { newId } from '../../new-id.ts';
import styles from '../../ui/pulse.css?inline';
import { PulseView } from '../../ui/views/pulse/pulse-view.tsx';
import { addStyles } from '../shadow-styles.ts';
import type { PlaceGiven } from './place.ts';
import { saveCsv } from './save-csv.ts';

addStyles(styles);

const sourceOf = (client: Client): PulseSource => ({
  newId,
  read: (query) => client.call('readPulse', { query }),
  readMissing: () => client.call('listGaps'),
  readUpkeep: () => client.call('listUpkeep'),
  ask: (id, facets) => client.call('makeWish', { body: { id, facets } }),
  adopt: (id) => client.call('makeOfficial', { params: { id } }),
  // "Merged" is said by a merger alone.
  retire: (id, reason) =>
    client.call('retirePractice', {
      params: { id },
      body: { reason: reason === 'merged' ? 'outdated' : reason },
    }),
  revive: (id) => client.call('revivePractice', { params: { id } }),
});

export function PulsePlace({ client, me, go }: PlaceGiven) {
  const steers = me.role !== 'manager';
  const [model] = useState(() => new PulseModel(sourceOf(client), steers));
  useEffect(() => {
    void model.load();
    void model.loadLists();
    return () => model[Symbol.dispose]();
  }, [model]);
  return <PulseView model={model} steers={steers} onOpen={(id) => go('feed', id)} onExport={saveCsv} />;
}
