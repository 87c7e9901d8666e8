/** The CRMs that may be read, who put each there, with pause and removal; why, in one sentence. */
import { useState } from 'preact/hooks';
import type { Site } from '../live-state.ts';
import { AddSite } from '../pages/add-site.tsx';
import { allowSite } from '../pages/allow-site.ts';
import { formatDay } from '../pages/format-day.ts';
import { siteName } from '../site-pattern.ts';
import { Wrong } from '../pages/wrong.tsx';
import { send } from '../send.ts';
import { tSetup } from '../words/setup.ts';
import { tSites } from '../words/sites.ts';

interface SiteListProps {
  readonly sites: readonly Site[];
  /** The company decides alone which they are. */
  readonly locked?: boolean;
}

export function SiteList({ sites, locked = false }: SiteListProps) {
  return (
    <>
      <p class="quiet">{tSetup('crmsWhy')}</p>
      {sites.length === 0 && <p>{tSetup('noCrm')}</p>}
      <ul class="rows">
        {sites.map((site) => (
          <SiteRow key={site.origin} site={site} />
        ))}
      </ul>
      {locked ? <p class="quiet">{tSetup('crmsLocked')}</p> : <AddSite />}
    </>
  );
}

const FROM = { person: 'byPerson', build: 'byBuild', policy: 'byPolicy' } as const;

function SiteRow({ site }: { readonly site: Site }) {
  const { origin, from, allowed, paused, until } = site;
  const [refused, setRefused] = useState(false);
  const state = paused ? (until ? tSites('pausedUntil', { when: formatDay(until) }) : tSites('paused')) : '';
  const told = [tSites(FROM[from]), !allowed && tSites('notAllowed'), state].filter(Boolean).join(' · ');
  return (
    <li>
      <div class="row-line">
        <span>
          <b>{siteName(origin)}</b> <span class="quiet">{told}</span>
        </span>
        <span class="acts">
          {!allowed && (
            <button
              type="button"
              class="btn edged"
              onClick={() => void allowSite(origin).then((ok) => setRefused(!ok))}
            >
              {tSites('allow')}
            </button>
          )}
          {allowed && <PauseButton origin={origin} paused={paused} />}
          {from === 'person' && (
            <button type="button" class="btn" onClick={() => void send('site.forget', { origin })}>
              {tSites('remove')}
            </button>
          )}
        </span>
      </div>
      <Wrong text={refused ? tSetup('refused') : ''} />
    </li>
  );
}

function PauseButton({ origin, paused }: Pick<Site, 'origin' | 'paused'>) {
  return (
    <button type="button" class="btn" onClick={() => void send('site.pause', { origin, paused: !paused })}>
      {tSites(paused ? 'resume' : 'pause')}
    </button>
  );
}
