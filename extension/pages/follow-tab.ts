/** Which tab a page of ours is about: the one in its address (`?tabId=`), else the active one of its window. */
import { browser } from '../browser.ts';

export async function followTab(onTab: (tabId: number | undefined) => void): Promise<void> {
  const asked = new URLSearchParams(location.search).get('tabId');
  if (asked !== null && /^\d+$/.test(asked)) return onTab(Number(asked));
  const own = await browser.windows.getCurrent();
  const [active] = await browser.tabs.query({
    active: true,
    windowId: own.id ?? browser.windows.WINDOW_ID_CURRENT,
  });
  onTab(active?.id);
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === own.id) onTab(tabId);
  });
  return undefined;
}
