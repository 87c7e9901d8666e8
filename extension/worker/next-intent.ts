/** Which intent may leave now. Pure, so that every order of failures can be tried. */
import type { Intent } from './intent.ts';

export interface Moment {
  readonly now: number;
  readonly personId: string;
  /** The network came back or a person asked: our own back-off does not count. */
  readonly eager: boolean;
  /** Ids already tried in this round: a server that is down is not asked in a circle. */
  readonly tried?: ReadonlySet<string>;
}

/** The first that may leave; one that must wait holds back those of its own order only. */
export function nextIntent(
  intents: readonly Intent[],
  { now, personId, eager, tried }: Moment,
): Intent | undefined {
  const held = new Set<string>();
  for (const intent of intents) {
    if (intent.personId !== personId) continue;
    const due = !tried?.has(intent.id) && intent.notBefore <= now && (eager || intent.retryAt <= now);
    if (intent.state === 'waiting' && due && !held.has(intent.order)) return intent;
    held.add(intent.order);
  }
  return undefined;
}

/** When to look again; undefined when nothing waits. */
export function nextTime(intents: readonly Intent[], personId: string): number | undefined {
  const times = intents
    .filter((intent) => intent.state === 'waiting' && intent.personId === personId)
    .map(({ notBefore, retryAt }) => Math.max(notBefore, retryAt));
  return times.length > 0 ? Math.min(...times) : undefined;
}
