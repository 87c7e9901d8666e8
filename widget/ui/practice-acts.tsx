/** What the reader can do with a whole practice: like it, follow what it is about, take it up and say what came of it. */
import type { ComponentChildren } from 'preact';
import type { Topic } from '#contract/follow';
import type { PracticeView } from '#contract/practice';
import type { Decline } from '#contract/words';
import { praisesOfShare, type Praise } from '../model/praises-of.ts';
import { topicKey, topicsOf } from '../model/topics-of.ts';
import { FollowMenu } from './follow-menu.tsx';
import { LikeButton } from './like-button.tsx';
import { TakeUpButton } from './take-up-button.tsx';
import { VerdictPanel } from './verdict-panel.tsx';
import { tLife } from './words/life.ts';

interface PracticeActsProps {
  readonly practice: PracticeView;
  readonly me: { readonly id: string };
  /** Keys of the topics that the reader follows. */
  readonly followed: ReadonlySet<string>;
  /** Why the last act was not kept. */
  readonly failure?: string | undefined;
  /** Congratulating; absent for those who may not. */
  readonly praise?: ((praises: readonly Praise[]) => ComponentChildren) | undefined;
  /** What its author may do. */
  readonly own?: ComponentChildren;
  onLike(liked: boolean): void;
  onFollow(topic: Topic, wanted: boolean): void;
  onTakeUp(taken: boolean): void;
  onReport(verdict: 'worked' | 'failed' | 'declined', more?: { note?: string; reason?: Decline }): void;
  /** Absent where one's own version is shared elsewhere. */
  readonly onAdapt?: (() => void) | undefined;
}

export function PracticeActs({ practice, me, followed, failure, praise, own, ...on }: PracticeActsProps) {
  const { id, author, mine, likes } = practice;
  const isMine = author.id === me.id;
  return (
    <>
      <LikeButton liked={mine.liked} count={likes} onLike={on.onLike} />
      <FollowMenu
        topics={topicsOf(practice, me.id)}
        names={{ [author.id]: author.name }}
        isFollowed={(topic) => followed.has(topicKey(topic))}
        onFollow={on.onFollow}
      />
      {!isMine && <TakeUpButton verdict={mine.verdict} onTakeUp={on.onTakeUp} />}
      {!isMine && <VerdictPanel key={id} practice={practice} onReport={on.onReport} onAdapt={on.onAdapt} />}
      {praise?.(praisesOfShare(practice, me.id))}
      {own}
      {failure !== undefined && (
        <p class="wrong verdict" role="alert">
          {tLife('notKept')} {failure}
        </p>
      )}
    </>
  );
}
