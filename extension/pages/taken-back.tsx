/** The person, or a policy, took a permission back in the browser: says so, once a site, and offers the browser's question again. */
import { Notice } from '#widget/ui/notice.tsx';
import type { Site } from '../live-state.ts';
import { tSites } from '../words/sites.ts';
import { allowSite } from './allow-site.ts';
import { siteName } from '../site-pattern.ts';

export function TakenBack({ sites }: { readonly sites: readonly Site[] }) {
  // What a policy only proposes was never there: the options and the welcome page ask for it.
  const lost = sites.filter(({ allowed, from, paused }) => !allowed && !paused && from !== 'policy');
  return lost.map(({ origin }) => (
    <Notice
      key={origin}
      slim
      live="status"
      text={tSites('taken', { site: siteName(origin) })}
      act={{ label: tSites('allow'), run: () => void allowSite(origin) }}
    />
  ));
}
