/** Opens another page of ours in a tab. */
import { browser } from '../browser.ts';

export function openPage(page: 'welcome' | 'options'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
}
