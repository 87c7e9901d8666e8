/** Draws a plot that lives in a shadow root under a strict style policy: no style element, colours from the theme, one name. */
import * as Plot from '@observablehq/plot';
import { formatShortDay } from '../intl.ts';

/** Under this a plot has shorter margins. */
const NARROW = 420;

export interface Drawing extends Omit<Plot.PlotOptions, 'width'> {
  /** In pixels. */
  readonly width: number;
  /** What the plot says, for who cannot see it. */
  readonly name: string;
}

export function drawPlot({ name, ...options }: Drawing): Element {
  const svg = Plot.plot({
    className: 'plot',
    figure: false,
    marginLeft: options.width < NARROW ? 32 : 40,
    marginRight: 8,
    style: { background: 'none', font: '12px/1 var(--family)' },
    ...options,
  });
  // Plot brings its few rules in a style element, which a strict style-src refuses: they are in our own sheet.
  svg.querySelector('style')?.remove();
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  return svg;
}

/** What a day in short takes on an axis with the blank beside it, in pixels. */
const DAY_ROOM = 72;

/** Every nth of the weeks, so that their names have room: a count of ticks would be rounded to all weeks or to months. */
export function pickWeeks<Week>(weeks: readonly Week[], width: number): Week[] {
  const most = Math.max(2, Math.floor(width / DAY_ROOM) - 1);
  const step = Math.ceil(weeks.length / most);
  return weeks.filter((_, at) => at % step === 0);
}

/** Half of a day's name may stand behind the last point. */
export const DAY_MARGIN = 26;

/** Time by weeks. */
export function weekAxis(weeks: readonly Date[], width: number): Plot.ScaleOptions {
  return {
    type: 'utc',
    label: null,
    ticks: pickWeeks(weeks, width),
    tickFormat: (day: Date) => formatShortDay(day.toISOString()),
  };
}
