/** How far an act of the outbox is on its way. What nobody has failed to send yet is not said to wait. */
import type { Act } from './outbox.ts';

/** `sending`: it leaves in this moment; `waiting`: no answer came, it leaves with the network; `refused`: it waits for the person. */
export type Leaving = 'sending' | 'waiting' | 'refused';

/** Nothing: it has arrived. All leave in order, so one waits when one before it does; what was refused holds nobody up. */
export function leavingOf(acts: readonly Act[], id: string): Leaving | undefined {
  const at = acts.findIndex((act) => act.id === id);
  if (at < 0) return undefined;
  if (acts[at]?.problem !== undefined) return 'refused';
  return acts.slice(0, at + 1).some(({ tried, problem }) => tried && problem === undefined)
    ? 'waiting'
    : 'sending';
}
