/** Searching the practices on the device: with every letter, with or without a network. */
import { useEffect, useState } from 'preact/hooks';
import { EvidenceLine } from '#widget/ui/evidence-line.tsx';
import { MarkedText } from '#widget/ui/marked-text.tsx';
import { Notice } from '#widget/ui/notice.tsx';
import { PersonLine } from '#widget/ui/person-line.tsx';
import { SearchBox } from '#widget/ui/search-box.tsx';
import { t } from '#widget/ui/t.ts';
import type { Found } from '../answers.ts';
import { send } from '../send.ts';
import { AskBox } from './ask-box.tsx';
import { tAsking } from '../words/asking.ts';
import { tCompanion } from '../words/companion.ts';

interface SearchViewProps {
  /** Kept by the panel, so that coming back from a practice shows the same list. */
  readonly text: string;
  onText(text: string): void;
  onOpen(practiceId: string): void;
}

export function SearchView({ text, onText, onOpen }: SearchViewProps) {
  const [found, setFound] = useState<readonly Found[] | undefined>(undefined);
  useEffect(() => {
    let here = true;
    if (text.trim() === '') setFound(undefined);
    else void send('search.run', { text }).then((answer) => here && setFound(answer?.found ?? []));
    return () => {
      here = false;
    };
  }, [text]);
  return (
    <div class="search-view">
      <h2 class="unseen">{t('search')}</h2>
      <SearchBox value={text} onSearch={onText} />
      {found?.length === 0 && <Empty text={text.trim()} onOpen={onOpen} />}
      {found?.map(({ practice, title }) => (
        <article key={practice.id} class="card" aria-label={practice.title}>
          <PersonLine person={practice.author} at={practice.at} />
          <h3 class="card-title">
            <button type="button" class="open" onClick={() => onOpen(practice.id)}>
              <MarkedText text={practice.title} marks={title} />
            </button>
          </h3>
          {practice.body && <p class="how cut">{practice.body}</p>}
          <EvidenceLine evidence={practice.evidence} />
        </article>
      ))}
    </div>
  );
}

/** Long enough to be an answer and not a word half typed. */
const STAYED_MS = 1500;

/** Nothing on the device: the question can be asked, and what was missing is counted. */
function Empty({ text, onOpen }: Pick<SearchViewProps, 'text' | 'onOpen'>) {
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    const stayed = setTimeout(() => void send('search.fruitless', { text }), STAYED_MS);
    return () => clearTimeout(stayed);
  }, [text]);
  if (asking) return <AskBox title={text} onOpen={onOpen} />;
  return (
    <Notice
      text={tCompanion('noResult', { q: text })}
      hint={tCompanion('tryAnother')}
      icon="search"
      act={{ label: tAsking('askSearch'), run: () => setAsking(true) }}
    />
  );
}
