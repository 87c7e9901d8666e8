/** The pulse as a place of the widget: joins its model to the API. Its code, plots and all, comes when it is opened. */
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../client.ts';
import { Doubles, type DoublesSource } from '../../model/doubles.ts';
import { maySteer } from '../../model/places.ts';
import { PulseModel, type PulseSource } from '../../model/pulse.ts';
import { newId } from '../../new-id.ts';
import styles from '../../ui/pulse.css?inline';
import { DoubleList } from '../../ui/views/pulse/double-list.tsx';
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
  setOfficial: (id, official) => client.call(official ? 'makeOfficial' : 'dropOfficial', { params: { id } }),
  // "Merged" is said by a merger alone.
  retire: (id, reason) =>
    client.call('retirePractice', {
      params: { id },
      body: { reason: reason === 'merged' ? 'outdated' : reason },
    }),
  revive: (id) => client.call('revivePractice', { params: { id } }),
});

const doublesOf = (client: Client): DoublesSource => ({
  list: async () => (await client.call('listDoubles')).items,
  merge: (id, into) => client.call('mergePractice', { params: { id }, body: { into } }),
  tellApart: (id) => client.call('tellApart', { params: { id } }),
  untellApart: (id) => client.call('untellApart', { params: { id } }),
});

export function PulsePlace({ client, me, go }: PlaceGiven) {
  const steers = maySteer(me.role);
  const [model] = useState(() => new PulseModel(sourceOf(client), steers));
  const [doubles] = useState(() => new Doubles(doublesOf(client)));
  useEffect(() => {
    void model.load();
    void model.loadLists();
    if (steers) void doubles.list.load();
    return () => {
      model[Symbol.dispose]();
      doubles[Symbol.dispose]();
    };
  }, [model, doubles, steers]);
  const open = (id: string) => go('feed', id);
  return (
    <PulseView model={model} steers={steers} onOpen={open} onExport={saveCsv}>
      <DoubleList model={doubles} onOpen={open} />
    </PulseView>
  );
}
