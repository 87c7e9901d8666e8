/** How far the sites are, as one bar and in words: signed is proof, presented is on its way, blocked is an outline. */
import type { SiteCounts } from '#contract/agreement';
import { tAgreement } from '../../words/agreement.ts';

export function SiteBar({ sites }: { readonly sites: SiteCounts }) {
  const { total, signed, presented, blocked } = sites;
  if (total === 0) return <p class="quiet">{tAgreement('noSites')}</p>;
  const rest = [
    presented > 0 ? tAgreement('presentedCount', { n: presented }) : '',
    blocked > 0 ? tAgreement('blockedCount', { n: blocked }) : '',
  ].filter((text) => text !== '');
  return (
    <div class="site-bar">
      <span class="track" aria-hidden="true">
        <i class="signed" style={{ flexGrow: signed }} />
        <i class="presented" style={{ flexGrow: presented }} />
        <i class="blocked" style={{ flexGrow: blocked }} />
        <i class="open" style={{ flexGrow: total - signed - presented - blocked }} />
      </span>
      <p>
        <b>{tAgreement('counts', { n: total, signed: tAgreement('signedCount', { n: signed }) })}</b>
        {rest.length > 0 && (
          <span class="quiet">{rest.map((text) => `\u00A0· ${text.replaceAll(' ', '\u00A0')}`)}</span>
        )}
      </p>
    </div>
  );
}
