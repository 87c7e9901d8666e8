/** Taught pages: which ones a page of a CRM is read by, and what a person keeps, forgets or gives to everybody. */
import type { Handlers, Refused } from '../answers.ts';
import { refusalOf } from './handle-session.ts';
import type { Rooms } from './rooms.ts';
import { originOf, type Sender } from './sender-kind.ts';

type Handled = Pick<
  Handlers<Sender>,
  'taught.here' | 'taught.save' | 'taught.forget' | 'taught.publish' | 'taught.withdraw'
>;

export function handleTaught(rooms: Rooms): Handled {
  const { taught, client, shell, sites, live } = rooms;
  const changed = async (work: Promise<unknown>): Promise<undefined> => {
    await work;
    await sites.settle();
    await shell.tellTaught();
    live.publish();
  };
  async function company(ask: () => Promise<unknown>): Promise<Refused | undefined> {
    try {
      await ask();
      await taught.setCompany((await client.call('listTaughtPages')).items);
      return await changed(Promise.resolve());
    } catch (error) {
      return refusalOf(error);
    }
  }
  return {
    async 'taught.here'(_body, sender) {
      // Our script has just come into a page: what was said of the page before it is over.
      await rooms.health.clear(sender.tab?.id ?? -1);
      return { pages: await taught.of(originOf(sender) ?? 'https://none') };
    },
    async 'taught.save'({ page }) {
      if (await rooms.policy.locks('taughtPages')) return { saved: false };
      await changed(taught.save(page));
      return { saved: true };
    },
    'taught.forget': ({ id }) => changed(taught.forget(id)),
    async 'taught.publish'({ id }) {
      const page = (await taught.all()).find((each) => each.page.id === id)?.page;
      return page && company(() => client.call('publishTaughtPage', { params: { id }, body: page }));
    },
    'taught.withdraw': ({ id }) => company(() => client.call('withdrawTaughtPage', { params: { id } })),
  };
}
