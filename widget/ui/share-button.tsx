/** The one main act: a click publishes. Never disabled while it works, so that the keyboard keeps its place. */
import type { ComponentChildren } from 'preact';
import { tDraft } from './words/draft.ts';

interface ShareButtonProps {
  readonly kind: 'practice' | 'win';
  readonly busy?: boolean;
  onShare(): void;
  /** A line under the button instead of the usual promise. */
  readonly children?: ComponentChildren;
}

export function ShareButton({ kind, busy = false, onShare, children }: ShareButtonProps) {
  const label = busy ? tDraft('sharing') : tDraft(kind === 'win' ? 'shareWin' : 'sharePractice');
  return (
    <div class="share">
      <button type="button" class="btn main" aria-disabled={busy} onClick={() => !busy && onShare()}>
        {label}
      </button>
      <p class="quiet">{children ?? tDraft('oneClick')}</p>
    </div>
  );
}
