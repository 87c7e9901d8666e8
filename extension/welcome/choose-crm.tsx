/** Choosing the CRM: what the company proposes is one click away, in the browser's own question; another is typed. */
import { useState } from 'preact/hooks';
import type { LiveState } from '../live-state.ts';
import { AddSite } from '../pages/add-site.tsx';
import { allowSite } from '../pages/allow-site.ts';
import { siteName } from '../site-pattern.ts';
import { Wrong } from '../pages/wrong.tsx';
import { tSetup } from '../words/setup.ts';

export function ChooseCrm({ live: { sites, policy } }: { readonly live: LiveState }) {
  const [refused, setRefused] = useState(false);
  const proposed = sites.filter(({ allowed }) => !allowed);
  return (
    <>
      <p>{tSetup(proposed.length > 0 ? 'crmProposed' : 'crmLead')}</p>
      {proposed.length > 0 && (
        <div class="acts">
          {proposed.map(({ origin }) => (
            <button
              key={origin}
              type="button"
              class="btn main"
              onClick={() => void allowSite(origin).then((ok) => setRefused(!ok))}
            >
              {tSetup('allowThis', { site: siteName(origin) })}
            </button>
          ))}
        </div>
      )}
      <Wrong text={refused ? tSetup('refused') : ''} />
      {!policy.locked.includes('crms') && <AddSite />}
    </>
  );
}
