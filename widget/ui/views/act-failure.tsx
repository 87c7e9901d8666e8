/** A like or a take-up that the server refused: said once, under the head, and put away by a click. */
import { Notice } from '../notice.tsx';
import { t } from '../t.ts';
import { tFeed } from '../words/feed.ts';
import type { WidgetGiven } from './widget-models.ts';

export function ActFailure({ models: { shelf } }: Pick<WidgetGiven, 'models'>) {
  const failure = shelf.failure.value;
  if (!failure) return null;
  const why = failure.title ?? t(failure.kind === 'offline' ? 'offline' : 'failed');
  return (
    <Notice
      slim
      live="alert"
      text={tFeed('notDone', { why })}
      act={{ label: t('close'), run: () => shelf.forgetFailure() }}
    />
  );
}
