/** A channel as its administrator sees it: its host only, since whoever has the address can write there. */
import type { Channel } from '#contract/channel';
import type { Reader } from '../ports.ts';
import type { ChannelRow } from '../rows/letters.ts';

export async function presentChannel(db: Reader, row: ChannelRow): Promise<Channel> {
  const { id, kind, name, url, topic, lang, rhythm, at, deliveredAt, problem } = row;
  return {
    id,
    kind,
    name,
    host: new URL(url).host,
    ...(topic ? { topic } : {}),
    lang,
    rhythm,
    at,
    ...(deliveredAt === undefined ? {} : { deliveredAt }),
    waiting: await db.count('deliveries', { channelId: id, state: 'waiting' }),
    ...(problem === undefined ? {} : { problem }),
  };
}
