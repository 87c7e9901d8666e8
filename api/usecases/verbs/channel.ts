/** The verbs of Slack and Teams channels. */
import { addChannel } from '../channels/add-channel.ts';
import { listChannels } from '../channels/list-channels.ts';
import { removeChannel } from '../channels/remove-channel.ts';
import { tryChannel } from '../channels/try-channel.ts';

export const channelReads = { listChannels };
export const channelWrites = { addChannel, removeChannel, tryChannel };
