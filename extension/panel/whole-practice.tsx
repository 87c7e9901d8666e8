/** A whole practice in the panel: from the device at once, its reuses when the network gives them. */
import { useEffect, useState } from 'preact/hooks';
import { CommentForm } from '#widget/ui/comment-form.tsx';
import { Icon } from '#widget/ui/icon.tsx';
import { LikeButton } from '#widget/ui/like-button.tsx';
import { Notice } from '#widget/ui/notice.tsx';
import { PracticeView } from '#widget/ui/practice-view.tsx';
import { t } from '#widget/ui/t.ts';
import { tPractice } from '#widget/ui/words/practice.ts';
import type { Whole } from '../answers.ts';
import type { Shown } from '../live-state.ts';
import { loadPicture } from '../pages/load-picture.ts';
import { send } from '../send.ts';
import { tCompanion } from '../words/companion.ts';

interface WholePracticeProps {
  readonly id: string;
  /** Where it was opened from a suggestion. */
  readonly shown?: Shown | undefined;
  readonly tabId: number | undefined;
  onBack(): void;
}

export function WholePractice({ id, shown, tabId, onBack }: WholePracticeProps) {
  const [whole, setWhole] = useState<Whole | 'gone' | undefined>(undefined);
  const [comment, setComment] = useState('');
  const read = () => void send('practice.read', { id }).then((answer) => setWhole(answer ?? 'gone'));
  useEffect(read, [id]);
  const like = (liked: boolean) => void send('practice.like', { id, liked }).then(read);
  const publish = () =>
    void send('practice.comment', { id, text: comment.trim() }).then(() => setComment(''));
  return (
    <div class="whole-view">
      <button type="button" class="btn" onClick={onBack}>
        <Icon name="back" />
        {t('back')}
      </button>
      {whole === 'gone' && <Notice text={tCompanion('notOnDevice')} />}
      {whole !== undefined && whole !== 'gone' && (
        <PracticeView
          practice={whole.practice}
          loadPicture={loadPicture}
          {...(whole.reuses ? { reuses: whole.reuses } : {})}
          {...(shown ? { reasons: shown.suggestion.reasons, crossUnit: shown.suggestion.crossUnit } : {})}
          acts={
            <>
              {shown?.answer === 'open' && tabId !== undefined && (
                <button
                  type="button"
                  class="btn go"
                  onClick={() => void send('verdict.give', { tabId, practiceId: id, answer: 'taken-up' })}
                >
                  {tPractice('takeUp')}
                </button>
              )}
              {shown?.answer === 'taken-up' && <span class="proof">{tPractice('takenUp')}</span>}
              <LikeButton liked={whole.practice.mine.liked} count={whole.practice.likes} onLike={like} />
            </>
          }
        >
          {!whole.reuses && whole.practice.evidence.tried > 0 && (
            <p class="quiet">{tCompanion('reusesOffline')}</p>
          )}
          <CommentForm value={comment} onInput={setComment} onSend={publish} />
        </PracticeView>
      )}
    </div>
  );
}
