/** Asks the browser for one CRM. Must be called from a click, and nothing may be awaited before it. */
import { browser } from '../browser.ts';
import { patternOf } from '../manifest.ts';
import { send } from '../send.ts';

export async function allowSite(origin: string): Promise<boolean> {
  const pattern = patternOf(origin, import.meta.env.BROWSER ?? 'chrome');
  const granted = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
  if (granted) await send('site.allow', { origin });
  return granted;
}
