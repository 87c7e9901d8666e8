/** The place of one's relay, of a colleague's page, and of a relay shown by a link. Makes the models and gives them the API. */
import { useEffect, useState } from 'preact/hooks';
import type { PersonPage, Relay, ShownRelay } from '#contract/relay';
import { makeAct, makeLoaded, type Loaded } from '../../model/loaded.ts';
import { RelayLinks } from '../../model/relay-links.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FailureNotice } from '../../ui/views/failure-notice.tsx';
import { OwnActs, type PracticesChoice } from '../../ui/views/relay/own-acts.tsx';
import { PersonPageView } from '../../ui/views/relay/person-page-view.tsx';
import { RelayLinksView } from '../../ui/views/relay/relay-links-view.tsx';
import { RelayView } from '../../ui/views/relay/relay-view.tsx';
import recognition from '../../ui/views/recognition/recognition.css?inline';
import styles from '../../ui/views/relay/relay.css?inline';
import { tRelay } from '../../ui/words/relay.ts';
import { saveFile } from '../save-file.ts';
import { addStyles } from '../shadow-styles.ts';
import { praiseWith } from './lazy-congratulating.tsx';
import type { PlaceGiven } from './place.ts';

addStyles(recognition);
addStyles(styles);

/** `at` of a relay shown by a link; any other is a person's id. */
const LINK = 'link.';

export function RelayPlace(given: PlaceGiven) {
  const { at, me } = given;
  if (at === '' || at === me.id) return <Own {...given} />;
  const Page = at.startsWith(LINK) ? Shown : Colleague;
  return <Page key={at} {...given} />;
}

const acts = ({ client, go }: PlaceGiven, loaded: { load(): Promise<void> }) => ({
  onOpenPractice: (id: string) => go('feed', id),
  onOpenPerson: (id: string) => go('relay', id),
  // Whether or not it arrived, what is shown next is the server's own word.
  onTakeBack: (id: string) =>
    void client.call('removeRecognition', { params: { id } }).then(
      () => loaded.load(),
      () => loaded.load(),
    ),
});

/** What is there while the page is not: a skeleton, or why it did not come. */
function Waiting<T>({ loaded, gone }: { readonly loaded: Loaded<T>; readonly gone: string }) {
  const failure = loaded.failure.value;
  if (!failure) return <Skeleton />;
  // What is gone is gone: asking again is no way on.
  if (failure.code === 'not-found') return <Notice text={gone} live="status" />;
  return <FailureNotice text={tRelay('failed')} failure={failure} onRetry={() => void loaded.load()} />;
}

function Own(given: PlaceGiven) {
  const { client, me, onChanged } = given;
  const [relay] = useState(() => makeLoaded<Relay>(() => client.call('readRelay')));
  const [links] = useState(() => makeLinks(client));
  const [act] = useState(makeAct);
  useEffect(() => {
    void relay.load();
    void links.links.load();
    const stop = onChanged('recognition', () => void relay.load());
    return () => {
      stop();
      links[Symbol.dispose]();
    };
  }, [relay, links, onChanged]);
  const read = relay.value.value;
  if (!read) return <Waiting loaded={relay} gone={tRelay('failed')} />;
  const erase = async (practices: PracticesChoice) => {
    const body = { practices, confirmedAt: new Date().toISOString() };
    if (await act.run(() => client.call('eraseMine', { body }))) await relay.load();
  };
  const save = async () => saveFile('relais.json', JSON.stringify(await client.call('exportMine'), null, 2));
  return (
    <RelayView
      relay={read}
      title={tRelay('mine')}
      promise={tRelay('promise')}
      me={me}
      {...acts(given, relay)}
      onShare={() => given.go('share', '')}
    >
      <RelayLinksView model={links} onCopy={async (text) => navigator.clipboard.writeText(text)} />
      <OwnActs
        act={act}
        onPrint={() => window.print()}
        onExport={() => void act.run(save)}
        onErase={(practices) => void erase(practices)}
      />
    </RelayView>
  );
}

function makeLinks(client: PlaceGiven['client']) {
  return new RelayLinks({
    list: async () => (await client.call('listRelayLinks')).items,
    make: (body) => client.call('makeRelayLink', { body }),
    revoke: (id) => client.call('revokeRelayLink', { params: { id } }),
  });
}

function Colleague(given: PlaceGiven) {
  const { client, at, me, onChanged } = given;
  const [page] = useState(() =>
    makeLoaded<PersonPage>(() => client.call('readPerson', { params: { id: at } })),
  );
  useEffect(() => {
    void page.load();
    return onChanged('recognition', () => void page.load());
  }, [page, onChanged]);
  const read = page.value.value;
  if (!read) return <Waiting loaded={page} gone={tRelay('gone')} />;
  const praise = praiseWith(client, me);
  const passAct = ({ quizId: id, title }: { readonly quizId: string; readonly title: string }) =>
    praise?.([{ person: read.person, fact: { kind: 'quiz-pass', id, title } }]);
  return <PersonPageView page={read} me={me} renderPassAct={passAct} {...acts(given, page)} />;
}

function Shown(given: PlaceGiven) {
  const { client, at, me } = given;
  const [relay] = useState(() =>
    makeLoaded<ShownRelay>(() => client.call('readShownRelay', { body: { token: at.slice(LINK.length) } })),
  );
  useEffect(() => void relay.load(), [relay]);
  const read = relay.value.value;
  if (!read) return <Waiting loaded={relay} gone={tRelay('linkGone')} />;
  const { name } = read.person;
  return (
    <RelayView
      relay={read}
      title={tRelay('of', { name })}
      promise={tRelay('shownBy', { name })}
      me={me}
      {...acts(given, relay)}
    />
  );
}
