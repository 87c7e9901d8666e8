/** How far an agreement has come: weeks as bars, regions as a table, and what stands in the way. Every bar has its figures. */
import type { Coverage } from '#contract/agreement';
import type { Block } from '#contract/words';
import type { ComponentChildren } from 'preact';
import { capital } from '../../capital.ts';
import { formatDay } from '../../intl.ts';
import { nameOf } from '../../names.ts';
import { tAgreement } from '../../words/agreement.ts';
import { WeekBars } from './week-bars.tsx';

interface CoverageViewProps {
  readonly coverage: Coverage;
  onUnblock(reason: Block): void;
  /** What may be done about the first site. */
  readonly children?: ComponentChildren;
}

export function CoverageView({ coverage, onUnblock, children }: CoverageViewProps) {
  const { daysToFirst, daysToTenth, weeks, regions, blocks } = coverage;
  const { signed, presented, blocked } = coverage.sites;
  const days = [
    daysToFirst === undefined ? '' : tAgreement('daysToFirst', { n: daysToFirst }),
    daysToTenth === undefined ? '' : tAgreement('daysToTenth', { n: daysToTenth }),
  ].filter((text) => text !== '');
  return (
    <section class="coverage">
      <h3>{tAgreement('coverage')}</h3>
      {days.length > 0 && <p class="quiet">{capital(days.join(' · '))}</p>}
      <FirstSite first={coverage.firstSite}>{children}</FirstSite>
      {signed + presented + blocked > 0 ? (
        <WeekBars weeks={weeks} total={coverage.sites.total} />
      ) : (
        <p class="quiet">{tAgreement('noAnswers')}</p>
      )}
      <Regions regions={regions} />
      {blocks.length > 0 && <Blocks blocks={blocks} onUnblock={onUnblock} />}
    </section>
  );
}

interface FirstSiteProps {
  readonly first: Coverage['firstSite'];
  readonly children: ComponentChildren;
}

function FirstSite({ first, children }: FirstSiteProps) {
  if (!first) return null;
  const { site, by, at } = first;
  return (
    <div class="first-site">
      <p>{tAgreement('firstSite', { site, name: by.name, unit: by.unit, day: formatDay(at) })}</p>
      {children}
    </div>
  );
}

function Regions({ regions }: Pick<Coverage, 'regions'>) {
  return (
    <table class="site-figures">
      <caption class="unseen">{tAgreement('byRegion')}</caption>
      <thead>
        <tr>
          <th scope="col">{tAgreement('region')}</th>
          <th scope="col">{tAgreement('total')}</th>
          <th scope="col">{tAgreement('filter-presented')}</th>
          <th scope="col">{tAgreement('filter-signed')}</th>
          <th scope="col">{tAgreement('filter-blocked')}</th>
        </tr>
      </thead>
      <tbody>
        {regions.map(({ region, total, presented, signed, blocked }) => (
          <tr key={region}>
            <th scope="row">{region === '' ? tAgreement('regionUnknown') : capital(nameOf(region))}</th>
            <td>{total}</td>
            <td>{presented}</td>
            <td>{signed}</td>
            <td>{blocked}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Blocks({ blocks, onUnblock }: Pick<Coverage, 'blocks'> & Pick<CoverageViewProps, 'onUnblock'>) {
  return (
    <>
      <h4>{tAgreement('blocks')}</h4>
      <ul class="blocks">
        {blocks.map(({ reason, sites, lifted }) => (
          <li key={reason}>
            <b>{capital(tAgreement(`block-${reason}`))}</b>
            <span class="quiet">
              {tAgreement('blockedSites', { n: sites })}
              {lifted > 0 && ` · ${tAgreement('lifted', { n: lifted })}`}
            </span>
            <button type="button" class="btn link" onClick={() => onUnblock(reason)}>
              {tAgreement('whatLifts')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
