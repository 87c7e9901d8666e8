/** A page that is no longer understood: noted for the person, and sent to the administrator only by their own click. */
import type { Handlers } from '../answers.ts';
import { refusalOf } from './handle-session.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<Handlers<Sender>, 'page.unread' | 'page.report'>;

export function handleHealth({ health, client, live, shell }: Rooms): Handled {
  return {
    async 'page.unread'(body, sender) {
      // The router has seen to it that a content script has a tab.
      await health.note(sender.tab?.id ?? -1, { ...body, version: shell.version() });
      live.publish();
      return undefined;
    },
    async 'page.report'({ tabId }) {
      const report = await health.of(tabId);
      if (!report) return undefined;
      try {
        await client.call('reportPage', { body: report });
        return { sent: true };
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}
