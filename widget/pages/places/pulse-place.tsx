/** The pulse as a place of the widget: joins its model to the API. Its code, plots and all, comes when it is opened. */
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../client.ts';
import { Doubles, type DoublesSource } from '../../model/doubles.ts';
import { Mergers, type MergersSource } from '../../model/mergers.ts';
import { maySteer } from '../../model/places.ts';
import { PulseModel, type PulseSource } from '../../model/pulse.ts';
import { newId } from '../../new-id.ts';
import styles from '../../ui/pulse.css?inline';
import { DoubleList } from '../../ui/views/pulse/double-list.tsx';
import { MergerList } from '../../ui/views/pulse/merger-list.tsx';
import { PulseView } from '../../ui/views/pulse/pulse-view.tsx';
import { addStyles } from '../shadow-styles.ts';
import { steerBy } from './steer-by.ts';
import type { PlaceGiven } from './place.ts';
import { saveCsv } from './save-csv.ts';

addStyles(styles);

const sourceOf = (client: Client): PulseSource => ({
  newId,
  read: (query) => client.call('readPulse', { query }),
  readMissing: () => client.call('listGaps'),
  readUpkeep: () => client.call('listUpkeep'),
  ask: (id, facets) => client.call('makeWish', { body: { id, facets } }),
  ...steerBy(client),
});

/** What is done with a pair is in the list of mergers at once. */
const doublesOf = (client: Client, mergers: InstanceType<typeof Mergers>): DoublesSource => ({
  list: async () => (await client.call('listDoubles')).items,
  merge: async (id, into) => {
    await client.call('mergePractice', { params: { id }, body: { into } });
    void mergers.list.load();
  },
  separate: async (id) => {
    await client.call('separatePractice', { params: { id } });
    void mergers.list.load();
  },
  tellApart: (id) => client.call('tellApart', { params: { id } }),
  untellApart: (id) => client.call('untellApart', { params: { id } }),
});

const mergersOf = (client: Client): MergersSource => ({
  list: async () => (await client.call('listMergers')).items,
  separate: (id) => client.call('separatePractice', { params: { id } }),
});

export function PulsePlace({ client, me, go }: PlaceGiven) {
  const steers = maySteer(me.role);
  const [model] = useState(() => new PulseModel(sourceOf(client), steers));
  const [mergers] = useState(() => new Mergers(mergersOf(client)));
  const [doubles] = useState(() => new Doubles(doublesOf(client, mergers)));
  useEffect(() => {
    void model.load();
    void model.loadLists();
    if (steers) {
      void doubles.list.load();
      void mergers.list.load();
    }
    return () => {
      model[Symbol.dispose]();
      doubles[Symbol.dispose]();
      mergers[Symbol.dispose]();
    };
  }, [model, doubles, mergers, steers]);
  const open = (id: string) => go('feed', id);
  return (
    <PulseView model={model} steers={steers} onOpen={open} onExport={saveCsv}>
      <DoubleList model={doubles} onOpen={open} />
      <MergerList model={mergers} onOpen={open} />
    </PulseView>
  );
}
