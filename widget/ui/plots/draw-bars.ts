/** Counts by week as stacked bars, each part in a colour of the theme. */
import * as Plot from '@observablehq/plot';
import { formatShortDay, formatNumber } from '../intl.ts';
import { t } from '../t.ts';
import { drawPlot, pickWeeks } from './draw-plot.ts';

export interface Bar {
  /** ISO date of a Monday. */
  readonly week: string;
  readonly part: string;
  readonly n: number;
  /** A colour of the theme. */
  readonly fill: string;
}

export function drawBars(bars: readonly Bar[], name: string, width: number): Element {
  const weeks = [...new Set(bars.map(({ week }) => week))].toSorted();
  return drawPlot({
    name,
    width,
    height: 200,
    x: {
      type: 'band',
      domain: weeks,
      label: null,
      tickSize: 0,
      ticks: pickWeeks(weeks, width),
      tickFormat: formatShortDay,
    },
    y: { label: null, grid: true, ticks: 4, tickFormat: formatNumber },
    marks: [
      Plot.barY(bars, {
        x: 'week',
        y: 'n',
        fill: 'fill',
        rx: 2,
        title: ({ week, part, n }: Bar) =>
          t('pair', { name: formatShortDay(week), what: `${part}, ${formatNumber(n)}` }),
      }),
      Plot.ruleY([0], { stroke: 'var(--edge)' }),
    ],
    color: { type: 'identity' },
  });
}
