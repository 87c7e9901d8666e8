/** Active people by week, as a share of all, against the mark; contributors inside. */
import * as Plot from '@observablehq/plot';
import type { Pulse } from '#contract/pulse';
import { formatShortDay, formatShare } from '../intl.ts';
import { t } from '../t.ts';
import { tPulse } from '../words/pulse.ts';
import { DAY_MARGIN, drawPlot, weekAxis } from './draw-plot.ts';

type Weeks = Pulse['adoption'];

/** A week whose contributors cannot be told apart has no second area. */
const sharesOf = (weeks: Weeks) =>
  weeks.map(({ week, of, active, contributors }) => ({
    week: new Date(week),
    active: active / Math.max(1, of),
    contributors: contributors === null ? Number.NaN : contributors / Math.max(1, of),
    said: t('pair', { name: formatShortDay(week), what: formatShare(active / Math.max(1, of)) }),
  }));

/** Its name stands on the side of it where the line does not end, and on a ground of its own where the two cross. */
function markLine(mark: number, last: number): Plot.Markish[] {
  return [
    Plot.ruleY([mark], { stroke: 'var(--soft)', strokeDasharray: '4 4' }),
    Plot.text([mark], {
      y: (each: number) => each,
      text: () => tPulse('mark', { mark: formatShare(mark) }),
      frameAnchor: 'right',
      dy: last < mark ? -9 : 9,
      fill: 'var(--soft)',
      stroke: 'var(--card)',
      strokeWidth: 5,
    }),
  ];
}

export function drawAdoption(weeks: Weeks, mark: number, name: string, width: number): Element {
  const shares = sharesOf(weeks);
  const known = shares.filter(({ contributors }) => !Number.isNaN(contributors));
  const line = { x: 'week', curve: 'monotone-x' } as const;
  return drawPlot({
    name,
    width,
    height: 220,
    marginLeft: 48,
    marginRight: DAY_MARGIN,
    x: weekAxis(
      shares.map(({ week }) => week),
      width,
    ),
    y: { domain: [0, 1], label: null, grid: true, ticks: 5, tickFormat: formatShare },
    marks: [
      Plot.areaY(shares, { ...line, y: 'active', fill: 'var(--ink)', fillOpacity: 0.08 }),
      // Dots and no line: between two weeks that may be told lies one that may not.
      Plot.dot(known, {
        x: 'week',
        y: 'contributors',
        r: 4,
        stroke: 'var(--ink)',
        title: tPulse('contributors'),
      }),
      ...markLine(mark, shares.at(-1)?.active ?? 0),
      Plot.lineY(shares, { ...line, y: 'active', stroke: 'var(--ink)', strokeWidth: 2 }),
      Plot.dot(shares, { x: 'week', y: 'active', r: 3, fill: 'var(--ink)', title: 'said' }),
    ],
  });
}
