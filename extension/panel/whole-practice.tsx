/** A whole practice in the panel, as in the widget: from the device at once; reuses, talk and family when the network gives them. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Me } from '#contract/person';
import type { Recognition } from '#contract/recognition';
import { mayCongratulate } from '#widget/model/places.ts';
import { praisesOfReuse, type Praise } from '#widget/model/praises-of.ts';
import { BravoList } from '#widget/ui/bravo-list.tsx';
import { FamilyList } from '#widget/ui/family-list.tsx';
import { Icon } from '#widget/ui/icon.tsx';
import { Notice } from '#widget/ui/notice.tsx';
import { PracticeView } from '#widget/ui/practice-view.tsx';
import { Skeleton } from '#widget/ui/skeleton.tsx';
import { t } from '#widget/ui/t.ts';
import '#widget/ui/views/recognition/recognition.css';
import type { Whole } from '../answers.ts';
import type { LiveState, Shown } from '../live-state.ts';
import { lazyView } from '../pages/lazy-view.tsx';
import { loadPicture } from '../pages/load-picture.ts';
import { tCompanion } from '../words/companion.ts';
import { AdaptLine } from './adapt-line.tsx';
import { Talk } from './talk.tsx';
import { useWhole } from './use-whole.ts';
import { waitingOn } from '../pages/waiting-on.ts';
import { WholeActs } from './whole-acts.tsx';

const loadCongratulating = () => import('./congratulating.tsx').then((code) => code.Congratulating);
const LazyCongratulating = lazyView(loadCongratulating, { silent: true });

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

export function WholePractice({ id, live, onBack, ...given }: WholePracticeProps) {
  const known = useWhole(id, live.waiting);
  const { whole } = known;
  const viewRef = useEscape(onBack);
  return (
    <div class="whole-view" ref={viewRef}>
      <Back key={id} onBack={onBack} />
      {whole === undefined && <Skeleton cards={1} />}
      {whole === 'gone' && <Notice text={tCompanion('notOnDevice')} />}
      {whole !== undefined && whole !== 'gone' && live.session.me && (
        <Read {...given} {...known} whole={whole} live={live} me={live.session.me} />
      )}
    </div>
  );
}

type ReadProps = Omit<WholePracticeProps, 'id' | 'onBack'> &
  Omit<ReturnType<typeof useWhole>, 'whole'> & { readonly whole: Whole; readonly me: Me };

function Read(given: ReadProps) {
  const { whole, shown, tabId, live, me, isAsking } = given;
  const { practice, reuses } = whole;
  const { id } = practice;
  const praise = praiseUnder(id, me);
  return (
    <PracticeView
      practice={practice}
      loadPicture={loadPicture}
      {...(reuses ? { reuses } : {})}
      {...(shown ? { reasons: shown.suggestion.reasons, crossUnit: shown.suggestion.crossUnit } : {})}
      renderReuseAct={praise && ((reuse) => praise(praisesOfReuse(practice, reuse, me.id)))}
      acts={
        <WholeActs
          key={id}
          whole={whole}
          shown={shown}
          tabId={live.record ? tabId : undefined}
          me={me}
          praise={praise}
          onDone={given.readHere}
        />
      }
    >
      {!reuses && !isAsking && practice.evidence.tried > 0 && (
        <p class="quiet">{tCompanion('reusesOffline')}</p>
      )}
      <Adapt whole={whole} shown={shown} live={live} />
      <Around {...given} />
    </PracticeView>
  );
}

/** Its family, what was said of it, and the talk. */
function Around({ whole, live, me, isAsking, ...on }: ReadProps) {
  const { practice, family, bravos = NONE, talk } = whole;
  const { id } = practice;
  return (
    <>
      {family && <FamilyList family={family} difference={practice.difference} onOpen={on.onOpen} />}
      <BravoList recognitions={bravos} pending={waitingOn(live, 'recognise', id)} me={me} />
      <Talk
        key={`talk ${id}`}
        practice={practice}
        talk={talk}
        pending={waitingOn(live, 'addComment', id)}
        isAsking={isAsking}
        me={me}
        onChanged={on.readAgain}
      />
    </>
  );
}

/** Undefined for those who may not. */
function praiseUnder(practiceId: string, me: Me) {
  if (!mayCongratulate(me.role)) return undefined;
  return (praises: readonly Praise[]) => {
    const [first] = praises;
    return (
      first && (
        <LazyCongratulating key={first.fact.id} practiceId={practiceId} meId={me.id} praises={praises} />
      )
    );
  };
}

function Back({ onBack }: Pick<WholePracticeProps, 'onBack'>) {
  const buttonRef = useRef<HTMLButtonElement>(null);
  // What was clicked to come here is gone, and it may have stood far down.
  useLayoutEffect(() => buttonRef.current?.focus(), []);
  return (
    <button type="button" class="btn" ref={buttonRef} onClick={onBack}>
      <Icon name="back" />
      {t('back')}
    </button>
  );
}

type Field = HTMLTextAreaElement | HTMLInputElement;
const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
const isWriting = (target: EventTarget | null): boolean => isField(target) && target.value !== '';

/** Escape leaves as the button does, but not while something is written that nobody has sent. Menus keep theirs to themselves. */
function useEscape(onBack: () => void) {
  const viewRef = useRef<HTMLDivElement>(null);
  const backRef = useRef(onBack);
  useEffect(() => void (backRef.current = onBack));
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { target } = event;
      const fields = viewRef.current?.querySelectorAll<Field>('textarea, input[type="text"]') ?? [];
      if (![target, ...fields].some(isWriting)) backRef.current();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, []);
  return viewRef;
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
