/** On a page that Relais may not read: asks for this one site, by a click, through the browser's own question. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import type { Site } from '../live-state.ts';
import { allowSite } from '../pages/allow-site.ts';
import { isOfSite, siteName } from '../site-pattern.ts';
import { tCompanion } from '../words/companion.ts';
import { tSetup } from '../words/setup.ts';

export function AllowSite({ sites }: { readonly sites: readonly Site[] }) {
  const [origin, setOrigin] = useState<string | undefined>(undefined);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    // `activeTab` shows this one address, because the person has just pressed our button.
    void browser.tabs
      .query({ active: true, currentWindow: true })
      .then(([tab]) => setOrigin(originOf(tab?.url)));
  }, []);
  if (origin === undefined) return null;
  const known = sites.find((site) => isOfSite(origin, site.origin, import.meta.env.BROWSER ?? 'chrome'));
  if (known?.allowed) return null;
  const site = siteName(origin);
  const use = () => void allowSite(known?.origin ?? origin).then((ok) => setRefused(!ok));
  return (
    <div class="allow">
      <button type="button" class="btn edged" onClick={use}>
        {tCompanion('useSite')}
      </button>
      <p class="quiet">{refused ? tSetup('refused') : tCompanion('useSiteHint', { site })}</p>
    </div>
  );
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:/.test(url) ? new URL(url).origin : undefined;
}
