/** What of mine has not left yet. Nothing to say: nothing shown. */
import { Icon } from './icon.tsx';
import { t } from './t.ts';

interface SyncLineProps {
  readonly waiting: number;
  readonly offline: boolean;
  /** Tries at once; absent when trying is under way. */
  onRetry?(): void;
}

export function SyncLine({ waiting, offline, onRetry }: SyncLineProps) {
  if (waiting === 0 && !offline) return <output />;
  const text = waiting > 0 ? t('waitingToLeave', { n: waiting }) : t('offline');
  return (
    <output class="sync">
      <Icon name={offline ? 'cloud' : 'waiting'} />
      <span>{text}</span>
      {waiting > 0 && onRetry && (
        <button type="button" class="btn link" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </output>
  );
}
