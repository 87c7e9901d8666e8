/** Puts something on its way to a channel: in the same write as what happened, once for each thing and channel. */
import type { Writer } from '../ports.ts';
import type { ChannelRow, DeliveryRow } from '../rows/letters.ts';
import type { PracticeRow } from '../rows/practices.ts';
import { topicOf, topicsOf } from '../follows/topics-of.ts';

/** A share can be undone for ten seconds, and a channel cannot be asked to forget. */
const GRACE_MS = 15_000;

export async function queueDelivery(
  db: Writer,
  about: Pick<DeliveryRow, 'channelId' | 'what' | 'aboutId'>,
  now: number,
  waitMs: number,
): Promise<void> {
  const id = `${about.channelId}:${about.aboutId}`;
  if (await db.get('deliveries', id)) return;
  const nextAt = new Date(now + waitMs).toISOString();
  const at = new Date(now).toISOString();
  await db.put('deliveries', { ...about, id, state: 'waiting', tries: 0, nextAt, at });
}

/** Whether a channel is about this practice; one without a topic is about all. */
export function isAbout({ topic }: Pick<ChannelRow, 'topic'>, practice: PracticeRow): boolean {
  if (!topic) return true;
  if (topic.kind === 'region') return practice.region === topic.what;
  return topicsOf(practice).includes(topicOf(topic.kind, topic.what));
}

/** For the channels that want each new practice; the others have their week. */
export async function queuePractice(db: Writer, practice: PracticeRow, now: number): Promise<void> {
  for (const channel of await db.list('channels')) {
    if (channel.rhythm !== 'each' || !isAbout(channel, practice)) continue;
    const about = { channelId: channel.id, what: 'practice', aboutId: practice.id } as const;
    await queueDelivery(db, about, now, GRACE_MS);
  }
}

/** The week, for every channel that asked for it; a second time changes nothing. */
export async function queueWeek(db: Writer, week: string, now: number): Promise<void> {
  for (const { id, rhythm } of await db.list('channels')) {
    const about = { channelId: id, what: 'week', aboutId: week } as const;
    if (rhythm === 'weekly') await queueDelivery(db, about, now, 0);
  }
}
