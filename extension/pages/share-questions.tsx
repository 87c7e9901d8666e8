/** The undo and the small questions of a share, joined to the worker. */
import { ShareQuestions as Questions } from '#widget/ui/share-questions.tsx';
import type { LiveState, OpenShare } from '../live-state.ts';
import { send } from '../send.ts';
import { PictureQuestion } from './picture-question.tsx';
import { leavingOn } from './waiting-on.ts';

interface ShareQuestionsProps {
  readonly share: OpenShare;
  readonly levers: readonly string[];
  readonly live: Pick<LiveState, 'waiting' | 'online'>;
}

export function ShareQuestions({ share, levers, live }: ShareQuestionsProps) {
  const { id } = share;
  const skip = (question: string) => void send('share.skip', { id, question });
  return (
    <Questions
      share={share}
      levers={levers}
      leaving={leavingOn(live, 'sharePractice', id)}
      picture={<PictureQuestion shareId={id} onSkip={() => skip('picture')} />}
      onUndo={() => void send('share.undo', { id })}
      onTell={(answered, edit) => void send('share.complete', { id, edit, answered })}
      onSkip={skip}
    />
  );
}
