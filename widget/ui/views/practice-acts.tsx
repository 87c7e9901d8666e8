/** What the reader can do with the open practice: like it, take it up and say what came of it, follow what it is about. */
import type { PracticeView } from '#contract/practice';
import { praisesOfShare } from '../../model/praises-of.ts';
import { topicKey, topicsOf } from '../../model/practice-life.ts';
import { FollowMenu } from '../follow-menu.tsx';
import { LikeButton } from '../like-button.tsx';
import { TakeUpButton } from '../take-up-button.tsx';
import { VerdictPanel } from '../verdict-panel.tsx';
import { tLife } from '../words/life.ts';
import type { WidgetGiven } from './widget-models.ts';

interface PracticeActsProps extends WidgetGiven {
  readonly practice: PracticeView;
}

export function PracticeActs({ practice, models: { shelf, life }, me, onAdapt, praise }: PracticeActsProps) {
  const { id, author, mine, likes } = practice;
  const isMine = author.id === me.id;
  const failure = life.failure.value;
  return (
    <>
      <LikeButton liked={mine.liked} count={likes} onLike={(liked) => void shelf.like(id, liked)} />
      <FollowMenu
        topics={topicsOf(practice, me.id)}
        names={{ [author.id]: author.name }}
        isFollowed={(topic) => life.followed.value.has(topicKey(topic))}
        onFollow={(topic, wanted) => void life.follow(topic, wanted)}
      />
      {!isMine && <TakeUpButton verdict={mine.verdict} onTakeUp={(taken) => void shelf.takeUp(id, taken)} />}
      {!isMine && (
        <VerdictPanel
          key={id}
          practice={practice}
          onReport={(verdict, more) => void life.report(practice, verdict, more)}
          onAdapt={onAdapt && (() => onAdapt(id))}
        />
      )}
      {praise?.(praisesOfShare(practice, me.id))}
      {failure && (
        <p class="wrong verdict" role="alert">
          {tLife('notKept')} {failure.title}
        </p>
      )}
    </>
  );
}
