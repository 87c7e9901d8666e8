/** What crosses about channels: their addresses come in and never go out. */
import { z } from 'zod';
import { Channel, ChannelDraft } from '../channel.ts';
import type { Wire } from './shape.ts';

export const channelWire = {
  listChannels: { reply: z.object({ items: z.array(Channel) }) },
  addChannel: { body: ChannelDraft, reply: Channel },
  removeChannel: {},
  /** Sends one line to it soon; what came of it is in the list. */
  tryChannel: {},
} as const satisfies Record<string, Wire>;
