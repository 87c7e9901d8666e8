/** What can be done with a whole practice in the panel: as in the widget, kept by the outbox and shown at once. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PracticeView } from '#contract/practice';
import type { Decline, Verdict } from '#contract/words';
import type { Praise } from '#widget/model/praises-of.ts';
import { topicKey } from '#widget/model/topics-of.ts';
import { sayTopic } from '#widget/ui/follow-menu.tsx';
import { PracticeActs } from '#widget/ui/practice-acts.tsx';
import type { Whole } from '../answers.ts';
import type { Shown } from '../live-state.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';

interface WholeActsProps {
  readonly whole: Whole;
  readonly shown: Shown | undefined;
  /** Of the record beside it, if there is one. */
  readonly tabId: number | undefined;
  readonly me: { readonly id: string };
  readonly praise: ((praises: readonly Praise[]) => ComponentChildren) | undefined;
  /** The device knows of it now. */
  onDone(): void;
}

export function WholeActs({ whole, shown, tabId, me, praise, onDone }: WholeActsProps) {
  const [isFull, setFull] = useState(false);
  const practice = ofRecord(whole.practice, shown);
  const { id, author } = practice;
  const follow = async (answer: Promise<{ readonly kept: boolean } | undefined>) => {
    setFull((await answer)?.kept === false);
    onDone();
  };
  return (
    <PracticeActs
      practice={practice}
      me={me}
      followed={new Set(whole.follows.map(topicKey))}
      failure={isFull ? tCompanion('outboxFull') : undefined}
      praise={praise}
      onLike={(liked) => void send('practice.like', { id, liked }).then(onDone)}
      onFollow={(topic, wanted) => {
        const title = sayTopic(topic, { [author.id]: author.name });
        void follow(send('follow.set', { topic, wanted, title }));
      }}
      onTakeUp={(taken) =>
        taken
          ? void follow(tell(practice, tabId, 'tried'))
          : void send('verdict.withdraw', { ...besides(tabId), practiceId: id }).then(onDone)
      }
      onReport={(verdict, more) => void follow(tell(practice, tabId, verdict, more))}
    />
  );
}

const besides = (tabId: number | undefined) => (tabId === undefined ? {} : { tabId });

/** On a record the practice is what it is there: taken up elsewhere, it can still be taken up here. */
function ofRecord(practice: PracticeView, shown: Shown | undefined): PracticeView {
  if (!shown) return practice;
  const { liked, verdict } = practice.mine;
  if (shown.answer === 'open') return { ...practice, mine: { liked } };
  const settled = verdict === undefined || verdict === 'declined' ? 'tried' : verdict;
  const here = shown.answer === 'taken-up' ? settled : 'declined';
  return { ...practice, mine: { ...practice.mine, verdict: here } };
}

/** The first word on a record is an answer of that record; what comes of it is told of the reuse. */
function tell(
  { id: practiceId, mine }: PracticeView,
  tabId: number | undefined,
  verdict: Verdict,
  { note, reason }: { readonly note?: string; readonly reason?: Decline } = {},
) {
  const why = reason === undefined ? {} : { reason };
  const isAnswer = verdict === 'tried' || (verdict === 'declined' && mine.verdict === undefined);
  if (tabId !== undefined && isAnswer) {
    const declined = reason === 'already-done' ? 'already-done' : 'not-here';
    const answer = verdict === 'tried' ? 'taken-up' : declined;
    return send('verdict.give', { tabId, practiceId, answer, ...why });
  }
  const said = note === undefined ? {} : { note: note.slice(0, NOTE_MAX) };
  return send('verdict.report', { ...besides(tabId), practiceId, verdict, ...why, ...said });
}

/** As the contract says of a note. */
const NOTE_MAX = 1000;
