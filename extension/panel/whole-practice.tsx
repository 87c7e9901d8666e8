/** A whole practice in the panel, as in the widget: from the device at once; reuses, talk and family when the network gives them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Recognition } from '#contract/recognition';
import { BravoList } from '#widget/ui/bravo-list.tsx';
import { FamilyList } from '#widget/ui/family-list.tsx';
import { Icon } from '#widget/ui/icon.tsx';
import { LikeButton } from '#widget/ui/like-button.tsx';
import { Notice } from '#widget/ui/notice.tsx';
import { PracticeView } from '#widget/ui/practice-view.tsx';
import { Skeleton } from '#widget/ui/skeleton.tsx';
import { t } from '#widget/ui/t.ts';
import { tPractice } from '#widget/ui/words/practice.ts';
import '#widget/ui/views/recognition/recognition.css';
import type { Whole } from '../answers.ts';
import type { LiveState, Shown } from '../live-state.ts';
import { learnNames } from '../pages/known-names.ts';
import { loadPicture } from '../pages/load-picture.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';
import { AdaptLine } from './adapt-line.tsx';
import { Talk } from './talk.tsx';

const NONE: readonly Recognition[] = [];

interface WholePracticeProps {
  readonly id: string;
  /** Where it was opened from a suggestion. */
  readonly shown?: Shown | undefined;
  readonly tabId: number | undefined;
  readonly live: LiveState;
  onBack(): void;
  /** Another one, of its family. */
  onOpen(practiceId: string): void;
}

export function WholePractice({ id, shown, tabId, live, onBack, onOpen }: WholePracticeProps) {
  const { whole, isAsking, read } = useWhole(id, live.waiting.length);
  return (
    <div class="whole-view">
      <Back key={id} onBack={onBack} />
      {whole === undefined && <Skeleton cards={1} />}
      {whole === 'gone' && <Notice text={tCompanion('notOnDevice')} />}
      {whole !== undefined && whole !== 'gone' && (
        <PracticeView
          practice={whole.practice}
          loadPicture={loadPicture}
          {...(whole.reuses ? { reuses: whole.reuses } : {})}
          {...(shown ? { reasons: shown.suggestion.reasons, crossUnit: shown.suggestion.crossUnit } : {})}
          acts={<Acts whole={whole} shown={shown} tabId={tabId} onLiked={read} />}
        >
          {!whole.reuses && !isAsking && whole.practice.evidence.tried > 0 && (
            <p class="quiet">{tCompanion('reusesOffline')}</p>
          )}
          <Adapt whole={whole} shown={shown} live={live} />
          {whole.family && (
            <FamilyList family={whole.family} difference={whole.practice.difference} onOpen={onOpen} />
          )}
          {live.session.me && <BravoList recognitions={whole.bravos ?? NONE} me={live.session.me} />}
          {live.session.me && (
            <Talk
              key={id}
              practice={whole.practice}
              talk={whole.talk}
              isAsking={isAsking}
              me={live.session.me}
              onChanged={read}
            />
          )}
        </PracticeView>
      )}
    </div>
  );
}

function Back({ onBack }: Pick<WholePracticeProps, 'onBack'>) {
  const buttonRef = useRef<HTMLButtonElement>(null);
  // What was clicked to come here is gone, and it may have stood far down.
  useEffect(() => buttonRef.current?.focus(), []);
  return (
    <button type="button" class="btn" ref={buttonRef} onClick={onBack}>
      <Icon name="back" />
      {t('back')}
    </button>
  );
}

interface Known {
  readonly id: string;
  readonly whole: Whole | 'gone';
  /** The network may still bring the rest. */
  readonly isAsking: boolean;
}

/**
 * At once what the device knows, then the rest; never another practice's. Read anew when something of the person's has left
 * this device: it is a part of it from then on.
 */
function useWhole(id: string, waiting: number) {
  const [known, setKnown] = useState<Known | undefined>(undefined);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let here = true;
    const show = async (isAsking: boolean) => {
      const answer = await send(isAsking ? 'practice.here' : 'practice.read', { id });
      if (answer) learnNames(answer.names);
      const next: Known = { id, whole: answer ?? 'gone', isAsking };
      // What is known already is not made less for a moment.
      if (here) setKnown((last) => (isAsking && last?.id === id ? last : next));
    };
    void show(true);
    void show(false);
    return () => {
      here = false;
    };
  }, [id, waiting, asked]);
  const own = known?.id === id ? known : undefined;
  return { whole: own?.whole, isAsking: own?.isAsking, read: () => setAsked((times) => times + 1) };
}

type ActsProps = Pick<WholePracticeProps, 'shown' | 'tabId'> & { readonly whole: Whole; onLiked(): void };

function Acts({ whole, shown, tabId, onLiked }: ActsProps) {
  const { id, mine, likes } = whole.practice;
  const takeUp = () =>
    tabId !== undefined && void send('verdict.give', { tabId, practiceId: id, answer: 'taken-up' });
  return (
    <>
      {shown?.answer === 'open' && (
        <button type="button" class="btn go" onClick={takeUp}>
          {tPractice('takeUp')}
        </button>
      )}
      {shown?.answer === 'taken-up' && <span class="proof">{tPractice('takenUp')}</span>}
      <LikeButton
        liked={mine.liked}
        count={likes}
        onLike={(liked) => void send('practice.like', { id, liked }).then(onLiked)}
      />
    </>
  );
}

/** Whoever has taken it up may have done it differently. */
function Adapt({
  whole,
  shown,
  live,
}: Pick<WholePracticeProps, 'shown' | 'live'> & { readonly whole: Whole }) {
  const { id, mine, facets } = whole.practice;
  const isTried = mine.verdict !== undefined && mine.verdict !== 'declined';
  if (!isTried && shown?.answer !== 'taken-up') return null;
  return <AdaptLine key={id} practiceId={id} facets={live.record?.facets ?? facets} live={live} />;
}
