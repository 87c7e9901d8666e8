/** Adds a channel. Who may write to a room of Slack or Teams is decided there; here, the administrator vouches for it. */
import type { ChannelDraft } from '#contract/channel';
import { Refusal } from '#contract/refusal';
import type { Writer } from '../ports.ts';
import type { ChannelRow } from '../rows/letters.ts';
import type { WriteVerb } from '../scope.ts';
import { presentChannel } from './present-channel.ts';

/** Also used by the command line. `conflict`: the id is taken, or the address is a channel's already. */
export async function putChannel(db: Writer, draft: ChannelDraft, now: number): Promise<ChannelRow> {
  const { topic, ...rest } = draft;
  const known = await db.list('channels');
  if (known.some(({ id, url }) => id === draft.id || url === draft.url)) throw new Refusal('conflict');
  const row = { ...rest, ...(topic ? { topic } : {}), at: new Date(now).toISOString() };
  await db.put('channels', row);
  return row;
}

export const addChannel: WriteVerb<'addChannel'> = async ({ db, now }, { body }) =>
  presentChannel(db, await putChannel(db, body, now));
