/** How long a share waits for its first reaction, week by week, against the hours after which somebody is told. */
import * as Plot from '@observablehq/plot';
import type { Pulse } from '#contract/pulse';
import { formatShortDay, formatHours } from '../intl.ts';
import { t } from '../t.ts';
import { DAY_MARGIN, drawPlot, weekAxis } from './draw-plot.ts';

export function drawWaits(weeks: Pulse['reactions'], limit: number, name: string, width: number): Element {
  const points = weeks.map(({ week, hours }) => ({
    week: new Date(week),
    hours,
    said: t('pair', { name: formatShortDay(week), what: formatHours(hours) }),
  }));
  const line = { x: 'week', y: 'hours', curve: 'monotone-x' } as const;
  return drawPlot({
    name,
    width,
    height: 200,
    marginLeft: 52,
    marginRight: DAY_MARGIN,
    x: weekAxis(
      points.map(({ week }) => week),
      width,
    ),
    y: {
      label: null,
      grid: true,
      ticks: 4,
      zero: true,
      nice: true,
      tickFormat: (hours: number) => formatHours(hours),
    },
    marks: [
      Plot.ruleY([limit], { stroke: 'var(--soft)', strokeDasharray: '4 4' }),
      Plot.lineY(points, { ...line, stroke: 'var(--ink)', strokeWidth: 2 }),
      Plot.dot(points, { x: 'week', y: 'hours', r: 3, fill: 'var(--ink)', title: 'said' }),
    ],
  });
}
