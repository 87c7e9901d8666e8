/** The place of agreements: the list, one of them, or the form of a new one; its address says which. */
import { useEffect, useState } from 'preact/hooks';
import { AgreementList } from '../../model/agreement-list.ts';
import { OpenAgreement, type SiteFilter } from '../../model/open-agreement.ts';
import { newId } from '../../new-id.ts';
import type { Client } from '../../client.ts';
import { AgreementForm } from '../../ui/views/agreement/agreement-form.tsx';
import { AgreementView } from '../../ui/views/agreement/agreement-view.tsx';
import { AgreementsView } from '../../ui/views/agreement/agreements-view.tsx';
import css from '../../ui/views/agreement/agreement.css?inline';
import shared from '../../ui/views/question/question.css?inline';
import { addStyles } from '../shadow-styles.ts';
import type { PlaceGiven } from './place.ts';

addStyles(shared);
addStyles(css);

/** The word of the address under which a new one is written. */
const NEW = 'new';
/** As many as run at once in a large company. */
const SHOWN_MAX = 100;

const filterOf = (filter: SiteFilter) =>
  filter === 'all' ? {} : filter === 'mine' ? { mine: 'true' as const } : { state: filter };

function makeModels(client: Client) {
  return {
    list: new AgreementList({
      list: async () => (await client.call('listAgreements', { query: { limit: SHOWN_MAX } })).items,
      create: (body) => client.call('createAgreement', { body, key: body.id }),
      newId,
    }),
    open: new OpenAgreement({
      read: (id) => client.call('readAgreement', { params: { id } }),
      sites: (id, filter, cursor) =>
        client.call('listSites', {
          params: { id },
          query: { ...filterOf(filter), ...(cursor === undefined ? {} : { cursor }) },
        }),
      coverage: (id) => client.call('readCoverage', { params: { id } }),
      unblockers: (id, reason) => client.call('findUnblockers', { params: { id }, query: { reason } }),
      // Its own id is the key too: sent twice, it counts once.
      answer: (id, answerId, body) =>
        client.call('answerSite', { params: { id, answerId }, body, key: answerId }),
      takeBack: (id, answerId) => client.call('withdrawSiteAnswer', { params: { id, answerId } }),
      importSites: (id, csv) => client.call('importSites', { params: { id }, body: { csv } }),
      newId,
    }),
  };
}

/** Reads what the address asks for, and again when it changed on the server. */
function useReading(
  { list, open }: ReturnType<typeof makeModels>,
  at: string,
  onChanged: PlaceGiven['onChanged'],
) {
  useEffect(() => {
    if (at === '') void list.load();
    else if (at !== NEW) void open.open(at);
  }, [at, list, open]);
  useEffect(
    () =>
      onChanged('agreement', (id) => {
        if (id === at) void open.load();
        else if (at === '') void list.load();
      }),
    [at, list, open, onChanged],
  );
}

export function AgreementsPlace({ client, me, at, go, onChanged, loadPicture }: PlaceGiven) {
  const [models] = useState(() => makeModels(client));
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { list, open } = models;
  useEffect(() => () => Object.values(models).forEach((model) => model[Symbol.dispose]()), [models]);
  useReading(models, at, onChanged);
  const back = () => go('agreements');
  const signs = me.role === 'key-account' || me.role === 'headquarters';
  if (at === NEW && signs) {
    return <AgreementForm list={list} today={today} onBack={back} onMade={(id) => go('agreements', id)} />;
  }
  if (at !== '' && at !== NEW) {
    return (
      <AgreementView
        open={open}
        loadPicture={loadPicture}
        onBack={back}
        onPractice={(id) => go('feed', id)}
      />
    );
  }
  return (
    <AgreementsView
      list={list}
      signs={signs}
      onOpen={(id) => go('agreements', id)}
      onCreate={() => go('agreements', NEW)}
    />
  );
}
