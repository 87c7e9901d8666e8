/** What has not left this device, and why: on its way, without a network, or refused. It says "waiting" only of what waits. */
import type { Leaving } from '#widget/model/leaving.ts';
import type { PendingWord } from '#widget/ui/pending-word.tsx';
import type { LiveState, WaitingItem } from '../live-state.ts';

type Waiting = Pick<LiveState, 'waiting' | 'online'>;

export function leavingOf({ state, late }: WaitingItem, online: boolean): Leaving {
  if (state === 'needs-you') return 'refused';
  // Nothing has failed yet: it is sent in this moment.
  return online && !late ? 'sending' : 'waiting';
}

const itemsOn = ({ waiting }: Waiting, act: WaitingItem['act'], about: string) =>
  waiting.filter((item) => item.act === act && item.about === about);

/** Nothing: it is there. */
export function leavingOn(live: Waiting, act: WaitingItem['act'], about: string): Leaving | undefined {
  const [item] = itemsOn(live, act, about);
  return item && leavingOf(item, live.online);
}

/** Words of one's own under a practice. */
export const waitingOn = (
  live: Waiting,
  act: WaitingItem['act'],
  practiceId: string,
): readonly PendingWord[] =>
  itemsOn(live, act, practiceId).map((item) => ({
    id: item.id,
    text: item.text ?? '',
    state: leavingOf(item, live.online),
    why: item.problem,
    to: item.to,
  }));
