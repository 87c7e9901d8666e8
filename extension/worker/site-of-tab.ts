/** The allowed site that a tab shows, if it is one: what pause and health are about. */
import type { Site } from '../live-state.ts';
import { isOfSite } from '../site-pattern.ts';
import type { Rooms } from './rooms.ts';

export async function siteOfTab(
  { shell, sites }: Pick<Rooms, 'shell' | 'sites'>,
  tabId: number,
): Promise<Site | undefined> {
  const origin = await shell.originOf(tabId);
  if (origin === undefined) return undefined;
  return (await sites.all()).find((site) =>
    isOfSite(origin, site.origin, import.meta.env.BROWSER ?? 'chrome'),
  );
}
