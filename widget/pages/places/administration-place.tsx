/** Administration as a place: joins channels, the company's words, learning and page reports to the API. The server decides again who may. */
import { useEffect, useState } from 'preact/hooks';
import { listNamed } from '#domain/map/names';
import type { Client } from '../../client.ts';
import { ChannelsModel, type ChannelSource } from '../../model/administration-channels.ts';
import { AdministrationModel, type AdministrationSource } from '../../model/administration.ts';
import { writeGlossaryCsv } from '../../model/glossary-csv.ts';
import { GlossaryModel, type GlossarySource } from '../../model/glossary.ts';
import { newId } from '../../new-id.ts';
import styles from '../../ui/views/administration/administration.css?inline';
import { AdministrationView } from '../../ui/views/administration/administration-view.tsx';
import column from '../../ui/views/notification/notification.css?inline';
import { lang } from '../../ui/t.ts';
import tableImport from '../../ui/table-import.css?inline';
import { saveFile } from '../save-file.ts';
import { addStyles } from '../shadow-styles.ts';
import type { PlaceGiven } from './place.ts';

addStyles(column);
addStyles(styles);
addStyles(tableImport);

/** What practices are filed under by the map. */
const MAPPED = { sector: listNamed('sector'), lever: listNamed('lever') };

const channelsOf = (client: Client): ChannelSource => ({
  newId,
  list: async () => (await client.call('listChannels')).items,
  add: (draft) => client.call('addChannel', { body: draft, key: draft.id }),
  attempt: (id) => client.call('tryChannel', { params: { id } }),
  remove: (id) => client.call('removeChannel', { params: { id } }),
});

const sourceOf = (client: Client): AdministrationSource => ({
  readLearning: () => client.call('readLearning'),
  resetLearning: (on, forget) => client.call('resetLearning', { body: { on, forget } }),
  listReports: async () => (await client.call('listPageReports')).items,
});

const glossaryOf = (client: Client): GlossarySource => ({
  list: async () => (await client.call('readCompany')).glossary,
  listCases: async () => (await client.call('listCases')).items,
  put: (word, was) =>
    client.call('putWord', { body: { word, ...(was && { was: { kind: was.kind, name: was.name } }) } }),
  remove: ({ kind, name }) => client.call('removeWord', { params: { kind, name } }),
  listChanges: async () => (await client.call('listWordChanges')).items,
  take: (csv, how) => client.call('importGlossary', { body: { csv, ...how } }),
});

const download = (words: Parameters<typeof writeGlossaryCsv>[0]) =>
  saveFile('relais.csv', new Blob([writeGlossaryCsv(words, lang.value)], { type: 'text/csv' }));

export function AdministrationPlace({ client, company }: PlaceGiven) {
  const [channels] = useState(() => new ChannelsModel(channelsOf(client)));
  const [glossary] = useState(() => new GlossaryModel(glossaryOf(client)));
  const [model] = useState(() => new AdministrationModel(sourceOf(client)));
  useEffect(() => {
    void channels.list.load();
    void glossary.load();
    void model.load();
    return () => {
      channels[Symbol.dispose]();
      glossary[Symbol.dispose]();
      model[Symbol.dispose]();
    };
  }, [channels, glossary, model]);
  return (
    <AdministrationView
      channels={channels}
      model={model}
      company={company.value}
      mapped={MAPPED}
      words={{ model: glossary, onDownload: download }}
    />
  );
}
