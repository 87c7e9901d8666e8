/** The CRMs that may be read, with pause and removal; why, in one sentence. */
import type { Site } from '../live-state.ts';
import { AddSite } from '../pages/add-site.tsx';
import { send } from '../send.ts';
import { tSetup } from '../words/setup.ts';

export function SiteList({ sites }: { readonly sites: readonly Site[] }) {
  return (
    <>
      <p class="quiet">{tSetup('crmsWhy')}</p>
      {sites.length === 0 && <p>{tSetup('noCrm')}</p>}
      <ul class="rows">
        {sites.map((site) => (
          <SiteRow key={site.origin} site={site} />
        ))}
      </ul>
      <AddSite />
    </>
  );
}

function SiteRow({ site: { origin, paused, built } }: { readonly site: Site }) {
  const told = [built && tSetup('byCompany'), paused && tSetup('paused')].filter(Boolean).join(' · ');
  return (
    <li class="row-line">
      <span>
        <b>{new URL(origin).host}</b> {told && <span class="quiet">{told}</span>}
      </span>
      <span class="acts">
        <button
          type="button"
          class="btn"
          onClick={() => void send('site.pause', { origin, paused: !paused })}
        >
          {tSetup(paused ? 'resume' : 'pause')}
        </button>
        {!built && (
          <button type="button" class="btn" onClick={() => void send('site.forget', { origin })}>
            {tSetup('remove')}
          </button>
        )}
      </span>
    </li>
  );
}
