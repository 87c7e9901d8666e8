/** Opens the side panel from the popup's own click, which every browser allows. */
import { browser } from '../browser.ts';

/** Firefox's name for it; not among Chrome's types. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

export async function openPanel(tabId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  if (sidebarAction) await sidebarAction.open();
  else if (tabId !== undefined) await browser.sidePanel.open({ tabId });
  window.close();
}
