/** Relais on this very site: one click to silence it for today or this week, one to bring it back. It never asks why. */
import { Notice } from '#widget/ui/notice.tsx';
import type { Site } from '../live-state.ts';
import { send } from '../send.ts';
import { tSites } from '../words/sites.ts';
import { formatDay } from './format-day.ts';
import { siteName } from '../site-pattern.ts';

export function SiteLine({ site }: { readonly site: Site | undefined }) {
  if (!site?.allowed) return null;
  const { origin, paused, until } = site;
  const name = siteName(origin);
  if (paused) {
    const text =
      until === undefined
        ? tSites('silent', { site: name })
        : tSites('silentUntil', { site: name, when: formatDay(until) });
    const resume = () => void send('site.pause', { origin, paused: false });
    return <Notice slim live="status" text={text} act={{ label: tSites('resume'), run: resume }} />;
  }
  const pause = (length: 'today' | 'week') => void send('site.pause', { origin, paused: true, length });
  return (
    <section class="site-line quiet" aria-label={tSites('ofSite', { site: name })}>
      <button type="button" class="btn link" onClick={() => pause('today')}>
        {tSites('pauseToday')}
      </button>
      <button type="button" class="btn link" onClick={() => pause('week')}>
        {tSites('pauseWeek')}
      </button>
    </section>
  );
}
