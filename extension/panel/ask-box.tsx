/** Asking from the panel: one click shows the drafted question, the practices that may answer it, and the one act. */
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '#widget/ui/notice.tsx';
import type { Found } from '../answers.ts';
import type { BegunQuestion, LiveState } from '../live-state.ts';
import { leavingOn } from '../pages/waiting-on.ts';
import { send } from '../send.ts';
import { tAsking } from '../words/asking.ts';
import { keepTogether } from '#widget/ui/typeset.ts';

interface AskBoxProps {
  /** Absent when asked from nowhere in particular. */
  readonly tabId?: number | undefined;
  /** As drafted from the record, or as it was searched for. */
  readonly title: string;
  /** What was being written here before. */
  readonly begun?: BegunQuestion | undefined;
  readonly live: Pick<LiveState, 'waiting' | 'online'>;
  onOpen(practiceId: string): void;
}

export function AskBox({ tabId, title: drafted, begun, live, onOpen }: AskBoxProps) {
  const { written, write } = useWritten(begun ?? { title: drafted, body: '', hidden: false }, drafted, tabId);
  const { title, body, hidden } = written;
  const [sent, setSent] = useState<'full' | { readonly id: string } | undefined>(undefined);
  const type = (event: { readonly currentTarget: HTMLTextAreaElement }) =>
    write({ title: event.currentTarget.value });
  const ask = async () => {
    const where = tabId === undefined ? {} : { tabId };
    const answer = await send('question.ask', { ...where, title: title.trim(), body: body.trim(), hidden });
    setSent(answer && 'id' in answer ? answer : 'full');
  };
  if (typeof sent === 'object')
    return <output class="undo">{tAsking(leavingOn(live, 'askQuestion', sent.id) ?? 'asked')}</output>;
  return (
    <form
      class="ask-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim().length > 2) void ask();
      }}
    >
      <label class="field">
        <span>{tAsking('yourQuestion')}</span>
        <textarea class="input" rows={2} maxLength={160} value={title} onInput={type} />
      </label>
      <Answering text={title} onOpen={onOpen} />
      <More
        body={body}
        hidden={hidden}
        onBody={(text) => write({ body: text })}
        onHidden={(on) => write({ hidden: on })}
      />
      {sent === 'full' && <Notice slim live="alert" text={tAsking('full')} />}
      <button type="submit" class="btn main">
        {tAsking('send')}
      </button>
      <p class="quiet">{tAsking('whoIsAsked')}</p>
    </form>
  );
}

/** On a record, what is written waits there, whatever is looked at meanwhile. */
function useWritten(start: BegunQuestion, drafted: string, tabId: number | undefined) {
  const [written, setWritten] = useState(start);
  const write = (part: Partial<BegunQuestion>) => {
    const next = { ...written, ...part };
    setWritten(next);
    if (tabId === undefined) return;
    const isBegun = next.title !== drafted || next.body !== '' || next.hidden;
    void send('question.keep', { tabId, ...(isBegun ? { begun: next } : {}) });
  };
  return { written, write };
}

interface MoreProps {
  readonly body: string;
  readonly hidden: boolean;
  onBody(text: string): void;
  onHidden(hidden: boolean): void;
}

function More({ body, hidden, onBody, onHidden }: MoreProps) {
  return (
    <>
      <label class="field">
        <span>{tAsking('more')}</span>
        <textarea
          class="input"
          rows={2}
          maxLength={2000}
          value={body}
          onInput={(event) => onBody(event.currentTarget.value)}
        />
      </label>
      <label class="facet-check">
        <input type="checkbox" checked={hidden} onChange={(event) => onHidden(event.currentTarget.checked)} />
        <span>{tAsking('stayHidden')}</span>
      </label>
    </>
  );
}

function Answering({ text, onOpen }: { readonly text: string; onOpen(practiceId: string): void }) {
  const [found, setFound] = useState<readonly Found[]>([]);
  useEffect(() => {
    let here = true;
    void send('question.look', { text }).then((answer) => here && setFound(answer?.found ?? []));
    return () => {
      here = false;
    };
  }, [text]);
  if (found.length === 0) return null;
  return (
    <div class="unblock" aria-live="polite">
      <p class="quiet">{tAsking('oneOfThese')}</p>
      <ul>
        {found.map(({ practice }) => (
          <li key={practice.id}>
            <button type="button" class="open" onClick={() => onOpen(practice.id)}>
              {keepTogether(practice.title)}
            </button>
            <span class="quiet">{practice.author.name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
