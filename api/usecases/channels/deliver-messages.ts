/**
 * Delivers what waits for channels: each thing once. It is claimed on the disk before it leaves; what did not arrive, as far
 * as is known, is tried again, later each time, and what cannot arrive is said to the administrator and given up.
 */
import type { Clock, HookAnswer, HookCaller, Store } from '../ports.ts';
import type { ChannelRow, DeliveryRow } from '../rows/letters.ts';
import { composeMessage } from './compose-message.ts';
import { shapeMessage } from './shape-message.ts';

export interface DeliveryPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly hooks: HookCaller;
  /** Public address of Relais. */
  readonly url: string;
}

const SECOND_MS = 1000;
/** A minute, then four times longer each time: eight tries span two days of a server that is away. */
const FIRST_WAIT_MS = 60_000;
const WAIT_FACTOR = 4;
const WAIT_MAX_MS = 86_400_000;
const TRIES_MAX = 8;
const BATCH = 20;
/** The target asks for patience, or is ill: it may be well later. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

type Outcome = 'sent' | 'again' | 'failed';

function judge({ status }: HookAnswer): Outcome {
  if (status === undefined || PASSING.has(status)) return 'again';
  return status >= 200 && status < 300 ? 'sent' : 'failed';
}

function waitMs(tries: number, retryAfter: number | undefined): number {
  const own = FIRST_WAIT_MS * WAIT_FACTOR ** (tries - 1);
  return Math.min(WAIT_MAX_MS, Math.max(own, (retryAfter ?? 0) * SECOND_MS));
}

interface Claimed {
  readonly delivery: DeliveryRow;
  readonly channel: ChannelRow;
  readonly body: unknown;
}

/** Claims one delivery; what has nothing to say any more, or nobody to say it to, is done with. */
async function claim({ store, clock, url }: DeliveryPorts, id: string): Promise<Claimed | undefined> {
  return store.write(async (db) => {
    const delivery = await db.get('deliveries', id);
    const channel = delivery && (await db.get('channels', delivery.channelId));
    if (!delivery || delivery.state !== 'waiting') return undefined;
    const message = channel && (await composeMessage({ db, url, now: clock() }, channel, delivery));
    if (!channel || !message) {
      await db.put('deliveries', { ...delivery, state: 'sent' });
      return undefined;
    }
    const claimed: DeliveryRow = { ...delivery, state: 'claimed', tries: delivery.tries + 1 };
    await db.put('deliveries', claimed);
    return { delivery: claimed, channel, body: shapeMessage(channel.kind, message) };
  });
}

/** Returns what became of it. */
async function note(
  ports: DeliveryPorts,
  { delivery, channel }: Claimed,
  answer: HookAnswer,
): Promise<Outcome> {
  const now = ports.clock();
  const judged = judge(answer);
  const outcome = judged === 'again' && delivery.tries >= TRIES_MAX ? 'failed' : judged;
  const at = new Date(now).toISOString();
  await ports.store.write(async (db) => {
    // Removed while it was on its way.
    if (!(await db.get('channels', channel.id))) return;
    const { problem: _before, ...well } = channel;
    const problem = answer.problem ?? `HTTP ${answer.status}`;
    await db.put('channels', outcome === 'sent' ? { ...well, deliveredAt: at } : { ...well, problem });
    const nextAt = new Date(now + waitMs(delivery.tries, answer.retryAfter)).toISOString();
    const again = { ...delivery, state: 'waiting', nextAt } as const;
    await db.put('deliveries', outcome === 'again' ? again : { ...delivery, state: outcome });
  });
  return outcome;
}

/** One round; resolves with how many arrived. */
export async function deliverMessages(ports: DeliveryPorts): Promise<number> {
  const due = new Date(ports.clock()).toISOString();
  const waiting = await ports.store.read((db) => db.list('deliveries', { where: { state: 'waiting' } }));
  let arrived = 0;
  for (const { id } of waiting.filter(({ nextAt }) => nextAt <= due).slice(0, BATCH)) {
    const claimed = await claim(ports, id);
    if (!claimed) continue;
    const answer = await ports.hooks.post(claimed.channel.url, claimed.body);
    if ((await note(ports, claimed, answer)) === 'sent') arrived += 1;
  }
  return arrived;
}
