/**
 * The rep opened the popup on a page of an allowed site where no record is shown: the companion looks at it, in case a record
 * was drawn after the gate's last look. Not for the panel, which stays open while the rep goes from page to page.
 */
import type { Listener } from './live.ts';
import type { Rooms } from './rooms.ts';
import { siteOfTab } from './site-of-tab.ts';

type Needs = Pick<Rooms, 'tabs' | 'shell' | 'sites'>;

export async function lookAgain(
  rooms: Needs,
  { surface, tabId }: Pick<Listener, 'surface' | 'tabId'>,
): Promise<void> {
  if (surface !== 'popup' || tabId === undefined || (await rooms.tabs.of(tabId))) return;
  const site = await siteOfTab(rooms, tabId);
  if (site?.allowed && !site.paused) await rooms.shell.bringCompanion(tabId);
}
