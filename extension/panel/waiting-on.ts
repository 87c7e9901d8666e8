/** Words of one's own under a practice that have not left this device, and what became of them. */
import type { PendingWord } from '#widget/ui/pending-word.tsx';
import type { LiveState, WaitingItem } from '../live-state.ts';

export function waitingOn(
  { waiting, online }: Pick<LiveState, 'waiting' | 'online'>,
  act: WaitingItem['act'],
  practiceId: string,
): readonly PendingWord[] {
  return waiting
    .filter((item) => item.act === act && item.about === practiceId)
    .map(({ id, text = '', state, late, problem }) => ({
      id,
      text,
      state: state === 'needs-you' ? 'refused' : online && !late ? 'sending' : 'waiting',
      why: problem,
    }));
}
