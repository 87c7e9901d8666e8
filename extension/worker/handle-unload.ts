/**
 * A page with our companion is gone. A CRM may be loading the same record again, so its record stays shown for a while, and
 * what was offered on it stands until the rep is seen elsewhere.
 */
import type { Handlers } from '../answers.ts';
import { refreshTab } from './refresh-tab.ts';
import type { Rooms } from './rooms.ts';
import type { Sender } from './sender-kind.ts';
import type { OpenTab } from './tabs.ts';

/** A slower CRM only makes the panel blink: nothing is lost by it. */
const GRACE_MS = 5000;

export function handleUnload(rooms: Rooms): Pick<Handlers<Sender>, 'page.unloaded'> {
  return {
    async 'page.unloaded'(_body, sender) {
      // The router has seen to it that a content script has a tab.
      const tabId = sender.tab?.id ?? -1;
      await rooms.health.clear(tabId);
      rooms.live.publish();
      const shown = await rooms.tabs.of(tabId);
      if (shown) setTimeout(() => void hide(rooms, tabId, shown).catch(() => undefined), GRACE_MS);
      return undefined;
    },
  };
}

async function hide(rooms: Rooms, tabId: number, shown: OpenTab): Promise<void> {
  // Each reading is another one: this was seen again, or has been left.
  if ((await rooms.tabs.of(tabId)) !== shown) return;
  await rooms.tabs.hide(tabId);
  await refreshTab(rooms, tabId);
  rooms.live.publish();
}
