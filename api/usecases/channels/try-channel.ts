/** Sends one line to a channel, so that its administrator sees that it arrives; the list tells when it did not. */
import { Refusal } from '#contract/refusal';
import type { WriteVerb } from '../scope.ts';
import { queueDelivery } from './queue-delivery.ts';

export const tryChannel: WriteVerb<'tryChannel'> = async ({ db, now, random }, { params }) => {
  const channel = await db.get('channels', params.id);
  if (!channel) throw new Refusal('not-found');
  await queueDelivery(db, { channelId: channel.id, what: 'trial', aboutId: random.id() }, now, 0);
};
