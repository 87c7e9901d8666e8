/** The list of what concerns the reader: a sentence, what it is about, when. New ones are marked in words as well. */
import { useEffect } from 'preact/hooks';
import type { Notification } from '#contract/notification';
import type { NoticeGroup } from '../../../model/notice-groups.ts';
import type { Notifications } from '../../../model/notifications.ts';
import { Face } from '../../face.tsx';
import { formatAgo, formatWhen } from '../../intl.ts';
import { Mark } from '../../mark.tsx';
import { Notice } from '../../notice.tsx';
import { Skeleton } from '../../skeleton.tsx';
import { t } from '../../t.ts';
import { keepTogether } from '../../typeset.ts';
import { tNotification } from '../../words/notification.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { sayNotice } from './say-notice.ts';

interface NotificationListProps {
  readonly model: InstanceType<typeof Notifications>;
  readonly now?: number | undefined;
  onOpen(about: Notification['about']): void;
  onChoose(): void;
}

export function NotificationList({ model, now, onOpen, onChoose }: NotificationListProps) {
  useEffect(() => void model.load(), [model]);
  return (
    <section class="column" aria-labelledby="notices">
      <div class="column-head">
        <h2 id="notices">{tNotification('title')}</h2>
        <button type="button" class="btn link" onClick={onChoose}>
          {tNotification('choose')}
        </button>
      </div>
      <Body model={model} now={now} onOpen={onOpen} />
    </section>
  );
}

function Body({ model, now, onOpen }: Omit<NotificationListProps, 'onChoose'>) {
  const groups = model.groups.value;
  const failure = model.failure.value;
  if (!groups && failure)
    return (
      <FailureNotice text={tNotification('failed')} failure={failure} onRetry={() => void model.load()} />
    );
  if (!groups) return <Skeleton />;
  if (groups.length === 0) return <Notice text={tNotification('none')} hint={tNotification('noneHint')} />;
  return (
    <>
      <ul class="notices">
        {groups.map((group) => (
          <Line key={group.key} group={group} now={now} onOpen={() => onOpen(group.latest.about)} />
        ))}
      </ul>
      {model.next.value !== null && (
        <button
          type="button"
          class="btn edged more"
          aria-disabled={model.busy.value}
          onClick={() => void model.more()}
        >
          {model.busy.value ? t('loading') : tNotification('earlier')}
        </button>
      )}
    </>
  );
}

interface LineProps {
  readonly group: NoticeGroup;
  readonly now: number | undefined;
  onOpen(): void;
}

function Line({ group, now, onOpen }: LineProps) {
  const { latest, people, unread } = group;
  const [first] = people;
  return (
    <li class={`notice-line ${unread ? 'fresh' : ''}`}>
      {first ? <Face person={first} small /> : <Mark />}
      <button type="button" class="open" onClick={onOpen}>
        <span>{sayNotice(group)}</span>
        {latest.title && <span class="notice-about">{keepTogether(latest.title)}</span>}
        {unread && <span class="unseen">{tNotification('isNew')}</span>}
      </button>
      <time class="quiet" dateTime={latest.at} title={formatWhen(latest.at)}>
        {formatAgo(latest.at, now)}
      </time>
    </li>
  );
}
