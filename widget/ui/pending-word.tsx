/** A word of the reader's own that has not left yet: as it was written, and what became of it. */
import { t } from './t.ts';
import { tComments } from './words/comments.ts';

export interface PendingWord {
  readonly id: string;
  readonly text: string;
  /** `waiting`: for the network; `refused`: with the reason. */
  readonly state: 'sending' | 'waiting' | 'refused';
  readonly why?: string | undefined;
}

interface PendingLineProps {
  readonly word: PendingWord;
  /** The reader's. */
  readonly name: string;
  readonly onRetry?: ((id: string) => void) | undefined;
}

export function PendingLine({ word: { id, text, state, why }, name, onRetry }: PendingLineProps) {
  return (
    <div>
      <p class="comment-head">
        <b>{name}</b>
      </p>
      <p class="comment-text">{text}</p>
      <output class={state === 'refused' ? 'wrong' : 'quiet'}>
        {state === 'refused' ? tComments('refused', { why: why ?? '' }) : tComments(state)}{' '}
        {state !== 'sending' && onRetry && (
          <button type="button" class="btn link" onClick={() => onRetry(id)}>
            {t('retry')}
          </button>
        )}
      </output>
    </div>
  );
}
