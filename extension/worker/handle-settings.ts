/** The person's choices, the allowed CRMs, and the outbox as the person sees it. */
import { newId } from '#widget/new-id.ts';
import type { Handlers } from '../answers.ts';
import type { Intent } from './intent.ts';
import { giveUp } from './give-up.ts';
import { pauseEnd } from './pause-end.ts';
import { readSite } from '../site-pattern.ts';
import { refreshAllTabs } from './refresh-tab.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<
  Handlers<Sender>,
  | 'settings.set'
  | 'site.allow'
  | 'site.asked'
  | 'site.pause'
  | 'site.forget'
  | 'sync.run'
  | 'outbox.flush'
  | 'outbox.retry'
  | 'outbox.drop'
>;

export function handleSettings(rooms: Rooms): Handled {
  const told = async (work: Promise<unknown>): Promise<undefined> => {
    await work;
    rooms.live.publish();
  };
  return {
    'settings.set': (change) => told(rooms.settings.change(change).then(() => refreshAllTabs(rooms))),
    async 'site.allow'({ origin }) {
      if (!(await rooms.policy.locks('crms'))) return told(rooms.sites.allow(originOf(origin)));
      // The company's list stands; the browser may just have allowed one of it.
      return told(rooms.sites.settle());
    },
    async 'site.asked'({ origin }) {
      rooms.sites.expect(originOf(origin));
      return undefined;
    },
    'site.pause': ({ origin, paused, length }) =>
      told(rooms.sites.pause(originOf(origin), paused, length && pauseEnd(length, rooms.now()))),
    'site.forget': ({ origin }) => told(rooms.sites.forget(originOf(origin))),
    'sync.run': () => told(rooms.sync.run()),
    'outbox.flush': () => told(rooms.outbox.flush(true)),
    'outbox.drop': ({ id }) => told(giveUp(rooms, id).then(() => refreshAllTabs(rooms))),
    async 'outbox.retry'({ id, text }) {
      const intent = (await rooms.outbox.all()).find((each) => each.id === id);
      const fresh = { state: 'waiting', retryAt: 0, notBefore: 0 } as const;
      if (intent) await rooms.outbox.change(id, { ...mended(intent, text), ...fresh });
      void rooms.outbox.flush(true);
      return told(Promise.resolve());
    },
  };
}

/** What no site is stays as it was said: no site of the list has such a name. */
const originOf = (url: string) => readSite(url) ?? url;

/** Other words are another request: the server must not take the new body for a repeat of the old one. */
function mended({ body }: Intent, text: string | undefined): Partial<Intent> {
  if (text === undefined || typeof body !== 'object' || body === null) return {};
  const key = ['text', 'note'].find((each) => each in body) ?? 'title';
  return { id: newId(), body: { ...body, [key]: text } };
}
