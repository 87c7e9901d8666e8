/** A card of the feed or of search results, joined to the models. */
import type { PracticeView } from '#contract/practice';
import { PracticeCard, type PracticeMarks } from '../practice-card.tsx';
import type { WidgetGiven } from './widget-models.ts';

interface FeedCardProps extends WidgetGiven {
  readonly practice: PracticeView;
  readonly marks?: PracticeMarks;
}

export function FeedCard({ practice, marks, models, me, now, loadPicture, onOpenPerson }: FeedCardProps) {
  const { id } = practice;
  return (
    <PracticeCard
      practice={practice}
      marks={marks}
      me={me}
      now={now}
      current={models.open.id.value === id}
      loadPicture={loadPicture}
      onOpenPerson={onOpenPerson}
      onOpen={() => void models.open.open(id)}
      onComment={() => void models.open.open(id, true)}
      onLike={(liked) => void models.shelf.like(id, liked)}
      onTakeUp={(taken) => void models.shelf.takeUp(id, taken)}
    />
  );
}
