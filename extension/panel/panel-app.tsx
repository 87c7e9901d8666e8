/** The side panel: what helps on this record; the win to share; search; and plain words for everything else. */
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '#widget/ui/notice.tsx';
import { Skeleton } from '#widget/ui/skeleton.tsx';
import { t } from '#widget/ui/t.ts';
import { tPanel } from '#widget/ui/words/panel.ts';
import type { LiveState } from '../live-state.ts';
import { IconButton } from '../pages/icon-button.tsx';
import { lazyView } from '../pages/lazy-view.tsx';
import { openPage } from '../pages/open-page.ts';
import { OutboxList } from '../pages/outbox-list.tsx';
import { SignedOut } from '../pages/signed-out.tsx';
import { SiteLine } from '../pages/site-line.tsx';
import { TakenBack } from '../pages/taken-back.tsx';
import type { PageProps } from '../pages/start-page.tsx';
import { TopBar } from '../pages/top-bar.tsx';
import { useFocusBack } from '../pages/use-focus-back.ts';
import { siteName } from '../site-pattern.ts';
import { TeachHere } from '../teach/teach-here.tsx';
import { QuizCorner } from './quiz-corner.tsx';
import { RecordBody } from './record-body.tsx';
import { TakenUpLine } from './taken-up-line.tsx';

const LazyTeach = lazyView(() => import('../teach/teach-view.tsx').then(({ TeachView }) => TeachView));
const LazySearch = lazyView(() => import('./search-view.tsx').then(({ SearchView }) => SearchView));
const LazyPractice = lazyView(() =>
  import('./whole-practice.tsx').then(({ WholePractice }) => WholePractice),
);
const loadUnread = () => import('./unread-page.tsx').then(({ UnreadPage }) => UnreadPage);
const LazyUnread = lazyView(loadUnread, { silent: true });

/** Where the person is beside the record: searching, or at one practice. */
function useWhereabouts() {
  const [open, setOpen] = useState<string | undefined>(undefined);
  const [searching, setSearching] = useState(false);
  const [typing, setTyping] = useState(false);
  const [text, onText] = useState('');
  useFocusBack(open);
  const onSearch = (on: boolean) => {
    setSearching(on);
    setTyping(on);
    setOpen(undefined);
  };
  const onOpen = (practiceId: string | undefined) => {
    setTyping(false);
    setOpen(practiceId);
  };
  return { open, searching, typing, text, onText, onSearch, onOpen };
}

export function PanelApp({ state }: PageProps) {
  const where = useWhereabouts();
  const { searching, onSearch } = where;
  const live = state.value;
  return (
    <div class="panel">
      <TopBar title={t('relais')}>
        <IconButton
          icon="search"
          name={t('search')}
          pressed={searching}
          onPress={() => onSearch(!searching)}
        />
        <IconButton icon="settings" name={tPanel('settings')} onPress={() => openPage('options')} />
      </TopBar>
      {live === undefined ? (
        <main>
          <Skeleton />
        </main>
      ) : (
        <Body live={live} {...where} />
      )}
    </div>
  );
}

interface BodyProps {
  readonly live: LiveState;
  readonly open: string | undefined;
  readonly searching: boolean;
  readonly text: string;
  /** Searching was just begun: whoever begins it types. */
  readonly typing: boolean;
  onOpen(practiceId: string | undefined): void;
  onSearch(on: boolean): void;
  onText(text: string): void;
}

function Body(props: BodyProps) {
  const { live, open, searching, onOpen, onSearch } = props;
  const { record, tabId, site } = live;
  const [teaching, setTeaching] = useState(false);
  // What was taught is read at once: the record takes the place of the lesson.
  const isRead = record !== undefined;
  useEffect(() => setTeaching(false), [isRead]);
  if (live.session.status === 'signed-out') return <SignedOut live={live} />;
  const isReading = open !== undefined || searching;
  const outbox = <OutboxList waiting={live.waiting} online={live.online} />;
  if (!isReading && record && tabId !== undefined) {
    return (
      <RecordBody record={record} tabId={tabId} live={live} onOpen={onOpen} onSearch={() => onSearch(true)}>
        {outbox}
      </RecordBody>
    );
  }
  if (teaching && site && tabId !== undefined) {
    return (
      <main>
        <LazyTeach key={tabId} tabId={tabId} host={siteName(site.origin)} onBack={() => setTeaching(false)} />
      </main>
    );
  }
  return (
    <main>
      {outbox}
      {live.unread && tabId !== undefined && <LazyUnread report={live.unread} tabId={tabId} />}
      <TakenBack sites={live.sites} />
      <Other {...props} />
      {/* Who reads or searches is neither teaching nor leaving. */}
      {!isRead && !isReading && <TeachHere site={site} onTeach={() => setTeaching(true)} />}
      <SiteLine site={isReading ? undefined : site} />
    </main>
  );
}

/** Everything that is not the record: one practice, the search, or the wait for a record. */
function Other({ live, open, searching, text, typing, ...on }: BodyProps) {
  if (open !== undefined) {
    const shown = live.record?.shown.find(({ suggestion }) => suggestion.practice.id === open);
    return (
      <LazyPractice
        id={open}
        shown={shown}
        tabId={live.tabId}
        live={live}
        onBack={() => on.onOpen(undefined)}
        onOpen={on.onOpen}
      />
    );
  }
  if (searching)
    return (
      <LazySearch
        text={text}
        typing={typing}
        server={live.server.url}
        live={live}
        onText={on.onText}
        onOpen={on.onOpen}
      />
    );
  return (
    <>
      {live.takenUp.map((notice) => (
        <TakenUpLine key={notice.practiceId} notice={notice} onOpen={() => on.onOpen(notice.practiceId)} />
      ))}
      <Notice
        text={tPanel('noRecord')}
        act={{ label: tPanel('searchInstead'), run: () => on.onSearch(true) }}
      />
      <QuizCorner onOpenPractice={on.onOpen} />
    </>
  );
}
