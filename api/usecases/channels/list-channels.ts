/** The company's channels, newest first, with what became of the last thing sent to each. */
import type { ReadVerb } from '../scope.ts';
import { presentChannel } from './present-channel.ts';

export const listChannels: ReadVerb<'listChannels'> = async ({ db }) => {
  const rows = await db.list('channels', { order: '-at' });
  return { items: await Promise.all(rows.map((row) => presentChannel(db, row))) };
};
