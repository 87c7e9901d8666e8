/** A failure as a screen: what happened, in the server's words when it spoke, and how to retry. */
import type { Failure } from '../../model/read-failure.ts';
import { Notice } from '../notice.tsx';
import { t } from '../t.ts';

interface FailureNoticeProps {
  /** What did not come, in one sentence. */
  readonly text: string;
  readonly failure: Failure | undefined;
  readonly slim?: boolean;
  onRetry(): void;
}

export function FailureNotice({ text, failure, slim = false, onRetry }: FailureNoticeProps) {
  const offline = failure?.kind === 'offline';
  return (
    <Notice
      text={text}
      hint={failure?.title ?? t('failed')}
      icon={offline ? 'cloud' : undefined}
      slim={slim}
      live="status"
      act={{ label: t('retry'), run: onRetry }}
    />
  );
}
