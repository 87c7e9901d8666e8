/** Asks the browser for one CRM. Must be called from a click, and nothing may be awaited before it. */
import { browser } from '../browser.ts';
import { send } from '../send.ts';
import { patternOf } from '../site-pattern.ts';

export async function allowSite(origin: string): Promise<boolean> {
  const pattern = patternOf(origin, import.meta.env.BROWSER ?? 'chrome');
  // Not waited for. Firefox may close the popup over its question; then the worker is the one who remembers.
  void send('site.asked', { origin });
  const granted = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
  if (granted) await send('site.allow', { origin });
  return granted;
}
