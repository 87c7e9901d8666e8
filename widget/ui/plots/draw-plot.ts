/** Draws a plot that lives in a shadow root under a strict style policy: no style element, colours from the theme, one name. */
import * as Plot from '@observablehq/plot';
import { formatShortDay } from '../intl.ts';

/** Under this a plot has room for fewer ticks and shorter margins. */
export const NARROW = 420;

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

/** Time by weeks: as many days named as there is room for. */
export function weekAxis(width: number): Plot.ScaleOptions {
  return {
    type: 'utc',
    label: null,
    ticks: width < NARROW ? 4 : 8,
    tickFormat: (day: Date) => formatShortDay(day.toISOString()),
  };
}
