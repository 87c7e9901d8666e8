/** What the script in a CRM's page may say: what it read, that the rep has gone on, that the tab was clicked. */
import type { Handlers } from '../answers.ts';
import { isOfSite } from '../site-pattern.ts';
import { closeHelp, noteHelp } from './note-help.ts';
import { noteStage } from './note-stage.ts';
import { refreshAllTabs, refreshTab } from './refresh-tab.ts';
import type { Rooms } from './rooms.ts';
import { reportGap } from './report-gap.ts';
import { originOf, type Sender } from './sender-kind.ts';
import { visitKey, type Visit } from './visits.ts';

type Handled = Pick<
  Handlers<Sender>,
  'record.seen' | 'record.left' | 'companion.wanted' | 'tab.clicked' | 'tab.moved'
>;

/** The router has seen to it that a content script has a tab. */
const tabOf = (sender: Sender) => sender.tab?.id ?? -1;

/** The offer stood, and the question was asked, as long as the rep stayed; neither comes again on another day. */
const closeOffers = ({ joined: _told, ...known }: Visit): Visit =>
  closeHelp(known.win === 'new' ? { ...known, win: 'offered' } : known);

async function isOpen({ sites }: Pick<Rooms, 'sites'>, page = 'https://none'): Promise<boolean> {
  const name = import.meta.env.BROWSER ?? 'chrome';
  return (await sites.all()).some(
    ({ origin, allowed, paused }) => allowed && !paused && isOfSite(page, origin, name),
  );
}

export function handleRecords(rooms: Rooms): Handled {
  const closeOffer = (visit: string) => rooms.visits.change(visit, closeOffers);
  return {
    async 'record.seen'({ record }, sender) {
      const tabId = tabOf(sender);
      const origin = originOf(sender) ?? '';
      const visit = await visitKey(origin, record);
      const before = await rooms.tabs.last(tabId);
      const since = before?.visit === visit ? before.since : rooms.now();
      if (before && before.visit !== visit) await closeOffer(before.visit);
      const tab = { record, origin, visit, since };
      await rooms.tabs.set(tabId, tab);
      await rooms.visits.change(visit, (known) => noteHelp(noteStage(known, record), record));
      rooms.live.publish();
      const face = await refreshTab(rooms, tabId);
      // Once a visit: a page that draws itself again is no second look. It is sent once, or not at all.
      if (before?.visit !== visit) void reportGap(rooms, tab).catch(() => undefined);
      return face;
    },
    async 'record.left'(_body, sender) {
      const before = await rooms.tabs.last(tabOf(sender));
      if (before) await closeOffer(before.visit);
      await rooms.tabs.leave(tabOf(sender));
      await rooms.health.clear(tabOf(sender));
      await refreshTab(rooms, tabOf(sender));
      rooms.live.publish();
      return undefined;
    },
    // A gate that came before a pause still knocks.
    'companion.wanted': async (_body, sender) => ({
      came: (await isOpen(rooms, originOf(sender))) && (await rooms.shell.bringCompanion(tabOf(sender))),
    }),
    'tab.clicked': (_body, sender) => rooms.shell.openPanel(sender.tab ?? {}),
    async 'tab.moved'({ side }) {
      await rooms.settings.change({ side });
      await refreshAllTabs(rooms);
      return undefined;
    },
  };
}
