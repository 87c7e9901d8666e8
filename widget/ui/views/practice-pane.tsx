/** The open practice: beside the feed where there is room, in its place where there is none (the stylesheet decides). */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PracticeView as Practice } from '#contract/practice';
import { praisesOfReuse } from '../../model/praises-of.ts';
import { FamilyList } from '../family-list.tsx';
import { Icon } from '../icon.tsx';
import { PracticeView } from '../practice-view.tsx';
import { Skeleton } from '../skeleton.tsx';
import { t } from '../t.ts';
import { tFeed } from '../words/feed.ts';
import { PracticeActs } from '../practice-acts.tsx';
import { CommentSection } from './comment-section.tsx';
import { FailureNotice } from './failure-notice.tsx';
import type { WidgetGiven } from './widget-models.ts';

interface PracticePaneProps extends WidgetGiven {
  /** Absent where there is no feed to go back to. */
  onClose?: (() => void) | undefined;
}

export function PracticePane({ onClose, ...given }: PracticePaneProps) {
  const { open } = given.models;
  const paneRef = useRef<HTMLElement>(null);
  useFocusOnOpen(given, paneRef);
  useEscape(paneRef, onClose);
  return (
    <section ref={paneRef} class="pane" aria-label={open.practice.value?.title ?? ''}>
      {onClose && (
        <button type="button" class="btn back" onClick={onClose}>
          <Icon name="back" />
          {tFeed('backToFeed')}
        </button>
      )}
      {onClose && (
        <button type="button" class="btn icon shut" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
      <PaneContent {...given} />
    </section>
  );
}

function PaneContent(given: WidgetGiven) {
  const { praise, me } = given;
  const { open, life } = given.models;
  const practice = open.practice.value;
  if (!practice) {
    if (!open.failure.value) return <Skeleton cards={1} />;
    const gone = open.failure.value.code === 'not-found';
    const text = gone ? tFeed('gone') : tFeed('practiceFailed');
    return <FailureNotice text={text} failure={open.failure.value} onRetry={() => void open.load()} />;
  }
  const family = life.family.value;
  return (
    <PracticeView
      practice={practice}
      reuses={open.reuses.value}
      onEarlier={open.hasEarlier.value ? () => void open.earlier() : undefined}
      crossUnit={practice.author.unit !== given.me.unit}
      now={given.now}
      loadPicture={given.loadPicture}
      onOpenPerson={given.onOpenPerson}
      acts={
        open.gone.value ? (
          <output class="quiet verdict">{tFeed('gone')}</output>
        ) : (
          <Acts practice={practice} {...given} />
        )
      }
      renderReuseAct={
        open.gone.value ? undefined : praise && ((reuse) => praise(praisesOfReuse(practice, reuse, me.id)))
      }
    >
      {family && (
        <FamilyList family={family} difference={practice.difference} onOpen={(id) => void open.open(id)} />
      )}
      {given.bravos?.(practice)}
      {!open.gone.value && <CommentSection {...given} />}
      {given.steer?.(practice)}
    </PracticeView>
  );
}

type ActsProps = WidgetGiven & { readonly practice: Practice };

function Acts({ practice, models: { shelf, life }, me, onAdapt, praise, own }: ActsProps) {
  const { id } = practice;
  const failure = life.failure.value;
  return (
    <PracticeActs
      practice={practice}
      me={me}
      followed={life.followed.value}
      failure={failure && (failure.title ?? '')}
      praise={praise}
      onLike={(liked) => void shelf.like(id, liked)}
      onFollow={(topic, wanted) => void life.follow(topic, wanted)}
      onTakeUp={(taken) => void shelf.takeUp(id, taken)}
      onReport={(verdict, more) => void life.report(practice, verdict, more)}
      onAdapt={onAdapt && (() => onAdapt(id))}
      own={own?.(practice)}
    />
  );
}

/** The title takes the focus once it is there, or the comment field when the reader came for it. */
function useFocusOnOpen({ models: { open } }: WidgetGiven, paneRef: RefObject<HTMLElement | null>): void {
  const there = open.practice.value?.id;
  useLayoutEffect(() => {
    if (!there) return;
    const wanted = open.toComment.value ? 'textarea' : 'h2';
    paneRef.current?.scrollTo(0, 0);
    paneRef.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [there, open, paneRef]);
}

/** Escape closes what a click opened, from anywhere in it. */
function useEscape(paneRef: RefObject<HTMLElement | null>, onClose: (() => void) | undefined): void {
  useEffect(() => {
    const pane = paneRef.current;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose?.();
    };
    pane?.addEventListener('keydown', close);
    return () => pane?.removeEventListener('keydown', close);
  }, [paneRef, onClose]);
}
