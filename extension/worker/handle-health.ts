/** A page that is no longer understood: noted for the person, and sent to the administrator only by their own click. */
import { PageReport } from '#contract/page-report';
import type { Handlers } from '../answers.ts';
import { refusalOf } from './handle-session.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';

type Handled = Pick<Handlers<Sender>, 'page.unread' | 'page.report'>;

export function handleHealth({ health, client, live, shell, settings }: Rooms): Handled {
  return {
    async 'page.unread'(body, sender) {
      // The router has seen to it that a content script has a tab.
      const tabId = sender.tab?.id ?? -1;
      await health.note(tabId, async () => {
        const nodes = await shell.describePage(tabId);
        return PageReport.safeParse({ ...body, version: shell.version(), nodes }).data;
      });
      live.publish();
      return undefined;
    },
    async 'page.report'({ tabId }) {
      const report = await health.of(tabId);
      if (!report) return undefined;
      const sent = await settings.reported();
      // Once from each device: so the administrator counts people, and nobody has to be kept for it.
      const name = `${report.adapter} ${report.kind} ${report.version}`;
      if (sent.includes(name)) return { sent: true };
      try {
        await client.call('reportPage', { body: report });
        await settings.setReported([name, ...sent].slice(0, REPORTED_MAX));
        return { sent: true };
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}

/** More than all CRMs and kinds of page of one version. */
const REPORTED_MAX = 60;
