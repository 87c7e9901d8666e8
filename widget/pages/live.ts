/** Keeps the models in step with the server: live events, and everything that waits when the network comes back. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { FeedEvent } from '#contract/changes';
import type { Noun } from '#contract/words';
import type { Client } from '../client.ts';
import { followFeed } from '../follow-feed.ts';
import type { WidgetModels } from '../ui/views/widget-models.ts';

/** Who wants to hear that something of a noun changed. */
export interface Changes {
  on(noun: Noun, tell: (id: string) => void): () => void;
  tell(event: FeedEvent): void;
}

export function hearChanges(): Changes {
  const listeners = new Map<Noun, Set<(id: string) => void>>();
  return {
    on(noun, tell) {
      const those = listeners.get(noun) ?? new Set();
      listeners.set(noun, those.add(tell));
      return () => void those.delete(tell);
    },
    tell(event) {
      if (event.type === 'changed') for (const each of listeners.get(event.noun) ?? []) each(event.id);
      // Events were missed: everything may have changed.
      if (event.type === 'reset') for (const those of listeners.values()) for (const each of those) each('');
    },
  };
}

/** Returns whether the feed is cut off at present. */
export function goLive(
  client: Client,
  models: WidgetModels,
  changes: Changes,
  until: AbortSignal,
): ReadonlySignal<boolean> {
  const offline = signal(false);
  const { feed, open, comments } = models;
  const onEvent = (event: FeedEvent) => {
    void feed.take(event);
    changes.tell(event);
    const about =
      event.type === 'comment' ? event.practiceId : event.type === 'practice' ? event.practice.id : '';
    if (event.type === 'comment' && about === open.id.value) void comments.load();
    if (event.type === 'practice' && about === open.id.value) void open.load();
    if (event.type === 'practice' && event.practice.parentId === open.id.value) void models.life.reload();
    if (event.type === 'reset') void comments.load();
  };
  const onLive = (live: boolean) => {
    offline.value = !live;
    if (live) void comments.retry();
  };
  void followFeed(client, { onEvent, onLive, wait: (ms) => rest(ms, until), signal: until });
  return offline;
}

/** Ends early when the browser says that the network is back. */
function rest(ms: number, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const wake = () => {
      clearTimeout(timer);
      resolve();
    };
    addEventListener('online', wake, { once: true, signal: until });
    until.addEventListener('abort', wake, { once: true });
  });
}
