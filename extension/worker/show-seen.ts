/** What a person was shown counts as seen, and the badge goes. */
import type { LiveState } from '../live-state.ts';
import { refreshTab } from './refresh-tab.ts';
import type { Rooms } from './rooms.ts';

export async function showSeen(
  rooms: Pick<Rooms, 'tabs' | 'visits' | 'matching' | 'session' | 'settings' | 'shell'>,
  surface: string,
  { tabId, record }: LiveState,
): Promise<void> {
  if (tabId === undefined || !record) return;
  const tab = await rooms.tabs.of(tabId);
  if (!tab) return;
  const before = await rooms.visits.of(tab.visit);
  // The popup shows the win, not the suggestions.
  const shown = surface === 'panel' ? record.shown.map(({ suggestion }) => suggestion.practice.id) : [];
  const fresh = shown.filter((id) => !before.seen.includes(id));
  if (fresh.length === 0) return;
  await rooms.visits.change(tab.visit, (visit) => ({ ...visit, seen: [...visit.seen, ...fresh] }));
  await rooms.shell.showFace(tabId, await refreshTab(rooms, tabId));
}
