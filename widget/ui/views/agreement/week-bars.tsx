/** Sites by week as stacked bars: signed at the bottom, then presented, then blocked. The figures are one click away. */
import type { Coverage } from '#contract/agreement';
import { tAgreement } from '../../words/agreement.ts';

interface WeekBarsProps {
  readonly weeks: Coverage['weeks'];
  readonly total: number;
}

const HEIGHT = 96;
const STEP = 20;
const WIDTH = 14;

export function WeekBars({ weeks, total }: WeekBarsProps) {
  const most = Math.max(1, total);
  const tall = (count: number) => (HEIGHT * count) / most;
  return (
    <figure class="week-bars">
      <figcaption class="quiet">{tAgreement('byWeek')}</figcaption>
      <svg viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT}`} aria-hidden="true" preserveAspectRatio="none">
        {weeks.map(({ week, signed, presented, blocked }, at) => (
          <g key={week} transform={`translate(${at * STEP} 0)`}>
            <Bar kind="signed" from={0} tall={tall(signed)} />
            <Bar kind="presented" from={tall(signed)} tall={tall(presented)} />
            <Bar kind="blocked" from={tall(signed + presented)} tall={tall(blocked)} />
          </g>
        ))}
        <path class="ground" d={`M0 ${HEIGHT - 0.5}H${weeks.length * STEP}`} />
      </svg>
      <Legend />
      <Figures weeks={weeks} />
    </figure>
  );
}

function Bar({ kind, from, tall }: { readonly kind: string; readonly from: number; readonly tall: number }) {
  if (tall === 0) return null;
  return <rect class={kind} x={0} width={WIDTH} y={HEIGHT - from - tall} height={tall} />;
}

function Legend() {
  return (
    <p class="legend quiet" aria-hidden="true">
      {(['signed', 'presented', 'blocked'] as const).map((state) => (
        <span key={state}>
          <i class={state} />
          {tAgreement(`filter-${state}`)}
        </span>
      ))}
    </p>
  );
}

/** "2026-W48" as people say it: the week, then its year. */
const sayWeek = (week: string): string => week.replace(/^(\d{4})-W0?(\d+)$/, '$2\u00A0· $1');

function Figures({ weeks }: Pick<WeekBarsProps, 'weeks'>) {
  return (
    <details>
      <summary>{tAgreement('figures')}</summary>
      <table class="site-figures">
        <thead>
          <tr>
            <th scope="col">{tAgreement('week')}</th>
            <th scope="col">{tAgreement('filter-presented')}</th>
            <th scope="col">{tAgreement('filter-signed')}</th>
            <th scope="col">{tAgreement('filter-blocked')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, presented, signed, blocked }) => (
            <tr key={week}>
              <th scope="row">{sayWeek(week)}</th>
              <td>{presented}</td>
              <td>{signed}</td>
              <td>{blocked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
