/** The person's choices, the allowed CRMs, and the outbox as the person sees it. */
import type { Handlers } from '../answers.ts';
import type { Intent } from './intent.ts';
import { refreshAllTabs } from './refresh-tab.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<
  Handlers<Sender>,
  | 'settings.set'
  | 'site.allow'
  | 'site.pause'
  | 'site.forget'
  | 'sync.run'
  | 'outbox.flush'
  | 'outbox.retry'
  | 'outbox.drop'
>;

export function handleSettings(rooms: Rooms): Handled {
  const done = () => {
    rooms.live.publish();
    return undefined;
  };
  return {
    async 'settings.set'(change) {
      await rooms.settings.change(change);
      await refreshAllTabs(rooms);
      return done();
    },
    'site.allow': ({ origin }) => rooms.sites.allow(new URL(origin).origin).then(done),
    'site.pause': ({ origin, paused }) => rooms.sites.pause(new URL(origin).origin, paused).then(done),
    'site.forget': ({ origin }) => rooms.sites.forget(new URL(origin).origin).then(done),
    'sync.run': () => rooms.sync.run().then(done),
    'outbox.flush': () => rooms.outbox.flush(true).then(done),
    async 'outbox.retry'({ id, text }) {
      const intent = (await rooms.outbox.all()).find((each) => each.id === id);
      if (intent)
        await rooms.outbox.change(id, {
          ...mended(intent, text),
          state: 'waiting',
          retryAt: 0,
          notBefore: 0,
        });
      void rooms.outbox.flush(true);
      return done();
    },
    'outbox.drop': ({ id }) => rooms.outbox.drop(id).then(done),
  };
}

/** Other words are another request: the server must not take the new body for a repeat of the old one. */
function mended({ body }: Intent, text: string | undefined): Partial<Intent> {
  if (text === undefined || typeof body !== 'object' || body === null) return {};
  const key = 'text' in body ? 'text' : 'title';
  return { id: crypto.randomUUID(), body: { ...body, [key]: text } };
}
