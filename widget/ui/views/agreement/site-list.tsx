/** The sites of an agreement by state, each answered in one click; its owner takes one out, and puts it back. */
import { SITE_FILTERS, type OpenAgreement } from '../../../model/open-agreement.ts';
import type { OwnAgreement } from '../../../model/own-agreement.ts';
import type { FindPractices } from '../../../model/practice-finding.ts';
import { tAgreement } from '../../words/agreement.ts';
import { SiteRow } from './site-row.tsx';

type Open = InstanceType<typeof OpenAgreement>;
type Own = InstanceType<typeof OwnAgreement>;
interface SiteListProps {
  readonly open: Open;
  /** For its owner alone. */
  readonly own: Own | undefined;
  readonly find: FindPractices;
}

export function SiteList({ open, own, find }: SiteListProps) {
  const sites = open.sites.value;
  const lifting = {
    find,
    likely: open.listLifters,
    onName: (siteId: string, answerId: string, practiceId: string) =>
      void open.nameLift(siteId, answerId, practiceId),
  };
  return (
    <section class="site-list">
      <h3>{tAgreement('sites')}</h3>
      <Filters open={open} />
      <Removed own={own} />
      {sites.length === 0 && open.areSitesRead.value && <p class="quiet">{tAgreement('noSitesHere')}</p>}
      <ul class="site-rows">
        {sites.map((site) => (
          <SiteRow
            key={site.id}
            site={site}
            lifting={lifting}
            onAnswer={(answer) => void open.answer(site.id, answer)}
            onTakeBack={(answerId) => void open.takeBack(site.id, answerId)}
            onRemove={own && (() => void own.removeSite(site))}
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

function Filters({ open }: Pick<SiteListProps, 'open'>) {
  return (
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
  );
}

function Removed({ own }: Pick<SiteListProps, 'own'>) {
  const removed = own?.removed.value;
  return (
    <output class="site-removed">
      {removed && (
        <>
          {tAgreement('siteRemoved', { name: removed.name })}{' '}
          <button type="button" class="btn link" onClick={() => void own?.putBack()}>
            {tAgreement('putBack')}
          </button>
        </>
      )}
    </output>
  );
}
