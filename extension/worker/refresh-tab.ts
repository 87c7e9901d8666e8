/** Works out what a tab shows: its face in the page and the badge on the toolbar. */
import type { TabFace } from '../answers.ts';
import { badgeOf } from './badge.ts';
import type { Rooms } from './rooms.ts';

type Needs = Pick<Rooms, 'tabs' | 'visits' | 'matching' | 'session' | 'settings' | 'shell'>;

export async function refreshTab(rooms: Needs, tabId: number): Promise<TabFace> {
  const [tab, session, settings] = await Promise.all([
    rooms.tabs.of(tabId),
    rooms.session.state(),
    rooms.settings.read(),
  ]);
  const look = { lang: settings.lang, theme: settings.theme, side: settings.side };
  if (!tab) {
    await rooms.shell.setBadge(tabId, '', '#6b7075');
    return { state: 'hidden', count: 0, ...look };
  }
  const visit = await rooms.visits.of(tab.visit);
  const match = await rooms.matching.match(tab, visit, session.me);
  const badge = badgeOf(match, visit);
  await rooms.shell.setBadge(tabId, badge.text, badge.color);
  const count = match.suggested.filter(({ practiceId }) => !visit.answers[practiceId]).length;
  // Silence when there is nothing to say, and when nobody is there to read it.
  const state =
    visit.win === 'new' ? 'won' : count > 0 && session.status === 'signed-in' ? 'count' : 'hidden';
  return { state, count, ...look };
}

export async function refreshAllTabs(rooms: Needs): Promise<void> {
  for (const tabId of await rooms.shell.tabIds()) {
    if (await rooms.tabs.of(tabId)) await rooms.shell.showFace(tabId, await refreshTab(rooms, tabId));
  }
}
