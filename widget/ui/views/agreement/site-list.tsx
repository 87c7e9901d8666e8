/** The sites of an agreement by state, each answered in one click. */
import { SITE_FILTERS, type OpenAgreement } from '../../../model/open-agreement.ts';
import { tAgreement } from '../../words/agreement.ts';
import { SiteRow } from './site-row.tsx';

export function SiteList({ open }: { readonly open: InstanceType<typeof OpenAgreement> }) {
  const sites = open.sites.value;
  return (
    <section class="site-list">
      <h3>{tAgreement('sites')}</h3>
      <fieldset class="chips">
        <legend class="unseen">{tAgreement('sites')}</legend>
        {SITE_FILTERS.map((filter) => (
          <button
            key={filter}
            type="button"
            class="chip plain"
            aria-pressed={open.filter.value === filter}
            onClick={() => void open.pick(filter)}
          >
            {tAgreement(`filter-${filter}`)}
          </button>
        ))}
      </fieldset>
      {sites.length === 0 && <p class="quiet">{tAgreement('noSitesHere')}</p>}
      <ul class="site-rows">
        {sites.map((site) => (
          <SiteRow
            key={site.id}
            site={site}
            onAnswer={(answer) => void open.answer(site.id, answer)}
            onTakeBack={(answerId) => void open.takeBack(site.id, answerId)}
          />
        ))}
      </ul>
      {open.next.value !== null && (
        <button type="button" class="btn edged more" onClick={() => void open.more()}>
          {tAgreement('moreSites')}
        </button>
      )}
    </section>
  );
}
