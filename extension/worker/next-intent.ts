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

/**
 * Longer than any pause: our own back-off ends at a quarter of an hour, and so do the server's locks. What waits for longer
 * was put off by a clock that was wrong.
 */
const LONGEST_MS = 2 * 3_600_000;

const believed = (at: number, now: number): number => (at > now + LONGEST_MS ? now : at);

/** The first that may leave; one that must wait holds back those of its own order only. */
export function nextIntent(
  intents: readonly Intent[],
  { now, personId, eager, tried }: Moment,
): Intent | undefined {
  const held = new Set<string>();
  for (const intent of intents) {
    if (intent.personId !== personId) continue;
    const isTime = (at: number) => believed(at, now) <= now;
    const due = !tried?.has(intent.id) && isTime(intent.notBefore) && (eager || isTime(intent.retryAt));
    if (intent.state === 'waiting' && due && !held.has(intent.order)) return intent;
    held.add(intent.order);
  }
  return undefined;
}

/** When to look again; undefined when nothing waits. */
export function nextTime(intents: readonly Intent[], personId: string, now: number): number | undefined {
  const times = intents
    .filter((intent) => intent.state === 'waiting' && intent.personId === personId)
    .map(({ notBefore, retryAt }) => Math.max(believed(notBefore, now), believed(retryAt, now)));
  return times.length > 0 ? Math.min(...times) : undefined;
}
