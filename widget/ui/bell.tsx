/** The bell: what concerns the reader, with how much of it is new. Nothing rings and nothing pops up. */
import { formatNumber } from './intl.ts';
import { Icon } from './icon.tsx';
import { tNotification } from './words/notification.ts';

/** More than this is "many": the exact number would only press. */
const SHOWN_MAX = 9;

interface BellProps {
  readonly unread: number;
  readonly current: boolean;
  onOpen(): void;
}

export function Bell({ unread, current, onOpen }: BellProps) {
  const shown = unread > SHOWN_MAX ? `${formatNumber(SHOWN_MAX)}+` : formatNumber(unread);
  return (
    <button
      type="button"
      class="btn icon bell"
      aria-label={unread > 0 ? tNotification('bell', { n: unread }) : tNotification('title')}
      aria-current={current ? 'page' : undefined}
      onClick={onOpen}
    >
      <Icon name="bell" />
      {unread > 0 && (
        <span class="bell-count" aria-hidden="true">
          {shown}
        </span>
      )}
    </button>
  );
}
