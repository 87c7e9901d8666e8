/** Searching: the practices on the device first, with or without a network; then what the server knows of the other nouns. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writeAddress } from '#widget/model/address.ts';
import { cutToMatch } from '#widget/model/cut-to-match.ts';
import type { PlaceId } from '#widget/model/places.ts';
import { isBare } from '#widget/model/search.ts';
import { EvidenceLine } from '#widget/ui/evidence-line.tsx';
import { MarkedText } from '#widget/ui/marked-text.tsx';
import { Notice } from '#widget/ui/notice.tsx';
import { PersonLine } from '#widget/ui/person-line.tsx';
import { RecentSearches } from '#widget/ui/recent-searches.tsx';
import { SearchBox } from '#widget/ui/search-box.tsx';
import { Skeleton } from '#widget/ui/skeleton.tsx';
import { t } from '#widget/ui/t.ts';
import { SearchBeside } from '#widget/ui/views/search-beside.tsx';
import { tSearch } from '#widget/ui/words/search.ts';
import '#widget/ui/search-beside.css';
import type { LiveState } from '../live-state.ts';
import type { Found } from '../answers.ts';
import { browser } from '../browser.ts';
import { send } from '../send.ts';
import { AskBox } from './ask-box.tsx';
import { useSearch } from './use-search.ts';
import { tAsking } from '../words/asking.ts';
import { tCompanion } from '../words/companion.ts';

interface SearchViewProps {
  /** Kept by the panel, so that coming back from a practice shows the same list. */
  readonly text: string;
  /** The field takes the keyboard as it comes. */
  readonly typing?: boolean;
  /** Address of the server, where the rest is read. */
  readonly server: string;
  readonly live: Pick<LiveState, 'waiting' | 'online'>;
  onText(text: string): void;
  onOpen(practiceId: string): void;
}

export function SearchView({ text, typing = false, server, live, onText, onOpen }: SearchViewProps) {
  const { found, beside } = useSearch(text);
  const isBeside = typeof beside === 'object';
  // On its way, it may still bring something.
  const isEmpty = found?.length === 0 && (isBeside ? isBare(beside) : beside === 'away');
  const hasBeside = isBeside && !isBare(beside);
  const fieldRef = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (typing) fieldRef.current?.focus();
  }, [typing]);
  // What is opened was looked for, however soon.
  const remember = () => void send('search.remember', { text: text.trim() });
  const open = (practiceId: string) => {
    remember();
    onOpen(practiceId);
  };
  const go = (place: PlaceId, at: string) => {
    remember();
    void browser.tabs.create({ url: `${server}/${writeAddress({ place, at })}` });
  };
  return (
    <div class="search-view">
      <h2 class="unseen">{t('search')}</h2>
      <SearchBox value={text} fieldRef={fieldRef} onSearch={onText} />
      {text === '' && <Recent fieldRef={fieldRef} onSearch={onText} />}
      {found && !isEmpty && <Stayed key={text.trim()} text={text.trim()} />}
      {/* Always there, so that it is read aloud when it comes. */}
      <output class="quiet">{found && beside === 'away' && tSearch('onDevice')}</output>
      {/* For who does not see the list change. */}
      <output class="unseen">{found && beside !== 'asking' && tSearch('found', { n: found.length })}</output>
      {found?.length === 0 && beside === 'asking' && <Skeleton cards={1} />}
      {isEmpty && <Empty text={text.trim()} live={live} onOpen={onOpen} />}
      {found && <Practices key={text.trim()} found={found} few={hasBeside} onOpen={open} />}
      {found && isBeside && <SearchBeside beside={beside} onGo={go} />}
    </div>
  );
}

/** With something beside them only so many come first: the rest would hide it. */
const FIRST = 4;

interface PracticesProps {
  readonly found: readonly Found[];
  /** There is something below that should be seen. */
  readonly few: boolean;
  onOpen(practiceId: string): void;
}

function Practices({ found, few, onOpen }: PracticesProps) {
  const [all, setAll] = useState(false);
  const shown = few && !all ? found.slice(0, FIRST) : found;
  return (
    <>
      {shown.map((each) => (
        <FoundCard key={each.practice.id} found={each} onOpen={onOpen} />
      ))}
      {shown.length < found.length && (
        <p>
          <button type="button" class="btn link" onClick={() => setAll(true)}>
            {tSearch('allPractices', { n: found.length })}
          </button>
        </p>
      )}
    </>
  );
}

interface FoundCardProps {
  readonly found: Found;
  onOpen(practiceId: string): void;
}

function FoundCard({ found: { practice, title, body }, onOpen }: FoundCardProps) {
  const cut = cutToMatch(practice.body, body);
  return (
    <article class="card" aria-label={practice.title}>
      <PersonLine person={practice.author} at={practice.at} />
      <h3 class="card-title">
        <button type="button" class="open" data-practice={practice.id} onClick={() => onOpen(practice.id)}>
          <MarkedText text={practice.title} lang={practice.lang} marks={title} />
        </button>
      </h3>
      {practice.body && (
        <p class="how cut" lang={practice.lang}>
          <MarkedText {...cut} lang={practice.lang} />
        </p>
      )}
      <EvidenceLine evidence={practice.evidence} />
    </article>
  );
}

/** Long enough to be an answer and not a word half typed. */
const STAYED_MS = 1500;

interface RecentProps {
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  onSearch(text: string): void;
}

/** What was looked for on this device, while the field is empty; whoever looked for nothing yet reads what finds something. */
function Recent({ fieldRef, onSearch }: RecentProps) {
  const [recent, setRecent] = useState<readonly string[] | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void send('search.recent', {}).then((answer) => here && setRecent(answer?.recent ?? []));
    return () => {
      here = false;
    };
  }, []);
  const clear = () => {
    setRecent([]);
    void send('search.forget', {});
    fieldRef.current?.focus();
  };
  const search = (text: string) => {
    onSearch(text);
    // What was clicked goes with the click.
    fieldRef.current?.focus();
  };
  if (recent?.length === 0) return <p class="quiet">{tCompanion('trySearch')}</p>;
  return <RecentSearches recent={recent ?? []} onSearch={search} onClear={clear} />;
}

/** Who stays on what was found looked for these words; a word half typed is none. */
function Stayed({ text }: { readonly text: string }) {
  useEffect(() => {
    const stayed = setTimeout(() => void send('search.remember', { text }), STAYED_MS);
    return () => clearTimeout(stayed);
  }, [text]);
  return null;
}

/** Nothing on the device: the question can be asked, and what was missing is counted. */
function Empty({ text, live, onOpen }: Pick<SearchViewProps, 'text' | 'live' | 'onOpen'>) {
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    const stayed = setTimeout(() => void send('search.fruitless', { text }), STAYED_MS);
    return () => clearTimeout(stayed);
  }, [text]);
  if (asking) return <AskBox title={text} live={live} onOpen={onOpen} />;
  return (
    <Notice
      text={tCompanion('noResult', { q: text })}
      hint={tCompanion('tryAnother')}
      icon="search"
      act={{ label: tAsking('askSearch'), run: () => setAsking(true) }}
    />
  );
}
