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

/** What a name takes beside its line: a part of the height, and of the weeks. */
const NAME_HEIGHT = 0.14;
const NAME_WEEKS = 0.4;

interface Spot {
  readonly side: 'left' | 'right';
  /** Downwards, in pixels. */
  readonly dy: number;
}
const SPOTS: readonly Spot[] = [
  { side: 'right', dy: 9 },
  { side: 'right', dy: -9 },
  { side: 'left', dy: -9 },
  { side: 'left', dy: 9 },
];

/** Where no week's point stands behind the mark's name; under the end of it when all four are taken. */
function findSpot(values: readonly number[], mark: number): Spot {
  const some = Math.ceil(values.length * NAME_WEEKS);
  const isFree = ({ side, dy }: Spot) => {
    const [low, high] = dy > 0 ? [mark - NAME_HEIGHT, mark] : [mark, mark + NAME_HEIGHT];
    const beside = side === 'left' ? values.slice(0, some) : values.slice(-some);
    return beside.every((value) => value < low || value > high);
  };
  return SPOTS.find(isFree) ?? { side: 'right', dy: 9 };
}

function markLine(mark: number, { side, dy }: Spot): Plot.Markish[] {
  return [
    Plot.ruleY([mark], { stroke: 'var(--soft)', strokeDasharray: '4 4' }),
    Plot.text([mark], {
      y: (each: number) => each,
      text: () => tPulse('mark', { mark: formatShare(mark) }),
      frameAnchor: side,
      dx: side === 'left' ? 4 : 0,
      dy,
      fill: 'var(--soft)',
      // A ground of its own, where the line passes after all.
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
      ...markLine(
        mark,
        findSpot(
          shares.map(({ active }) => active),
          mark,
        ),
      ),
      Plot.lineY(shares, { ...line, y: 'active', stroke: 'var(--ink)', strokeWidth: 2 }),
      Plot.dot(shares, { x: 'week', y: 'active', r: 3, fill: 'var(--ink)', title: 'said' }),
    ],
  });
}
