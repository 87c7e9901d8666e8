/** How much is new of what concerns the reader, for the bell: asked at the start and when the server says that it changed. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Client } from '../client.ts';
import type { Changes } from './live.ts';

export function countUnread(client: Client, changes: Changes, until: AbortSignal): ReadonlySignal<number> {
  const unread = signal(0);
  const count = async () => {
    const listed = await client.call('listNotifications', { query: { limit: 1 } }).catch(() => undefined);
    if (listed && !until.aborted) unread.value = listed.unread;
  };
  const stop = changes.on('notification', () => void count());
  until.addEventListener('abort', stop, { once: true });
  void count();
  return unread;
}
