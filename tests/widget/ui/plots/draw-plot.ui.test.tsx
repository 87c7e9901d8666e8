/** The plots at every width that they are drawn in: no label touches another or is cut. */
import { expect, it } from 'vitest';
import { drawAdoption } from '#widget/ui/plots/draw-adoption.ts';
import { drawBars } from '#widget/ui/plots/draw-bars.ts';
import { drawGrid } from '#widget/ui/plots/draw-grid.ts';
import { drawWaits } from '#widget/ui/plots/draw-waits.ts';
import { draw } from '../draw.tsx';

const DAY_MS = 86_400_000;
const mondays = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(2026, 8, 28) + at * 7 * DAY_MS).toISOString().slice(0, 10),
  );
const units = ['Collectivités', 'HORECA', 'Office', 'Santé', 'Trade'];
const sectors = ['commerce de détail', 'administration publique', 'santé'];

const PLOTS: Readonly<Record<string, (weeks: readonly string[], width: number) => Element>> = {
  adoption: (weeks, width) =>
    drawAdoption(
      weeks.map((week) => ({ week, of: 50, active: 30, contributors: 12 })),
      0.71,
      'adoption',
      width,
    ),
  bars: (weeks, width) =>
    drawBars(
      weeks.map((week) => ({ week, part: 'a', n: 12, fill: 'var(--ink)' })),
      'bars',
      width,
    ),
  grid: (_weeks, width) =>
    drawGrid({
      cells: [{ x: 'Office', y: 'santé', n: 7, fill: 'var(--ink)' }],
      xs: units,
      ys: sectors,
      name: 'grid',
      width,
    }),
  waits: (weeks, width) =>
    drawWaits(
      weeks.map((week) => ({ week, hours: 31 })),
      40,
      'waits',
      width,
    ),
};

/** Boxes of the labels of each axis. */
function labelsOf(svg: Element): DOMRect[][] {
  const axes = [...svg.querySelectorAll('g[aria-label$="tick label"]')];
  return axes.map((axis) => [...axis.querySelectorAll('text')].map((text) => text.getBoundingClientRect()));
}

const touch = (one: DOMRect, other: DOMRect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

for (const [name, drawOne] of Object.entries(PLOTS))
  for (const width of [240, 380, 860])
    for (const count of [4, 8, 12, 26])
      it(`${name}, ${count} weeks on ${width} px`, () => {
        const svg = draw(<div />).appendChild(drawOne(mondays(count), width));
        const frame = svg.getBoundingClientRect();
        const axes = labelsOf(svg);
        expect(axes.flat().length).toBeGreaterThan(3);
        for (const labels of axes) {
          labels.forEach((label, at) => {
            expect(label.left).toBeGreaterThanOrEqual(frame.left - 1);
            expect(label.right).toBeLessThanOrEqual(frame.right + 1);
            for (const other of labels.slice(at + 1)) expect(touch(label, other)).toBe(false);
          });
        }
      });

const shares = (...percent: readonly number[]) =>
  mondays(percent.length).map((week, at) => ({
    week,
    of: 100,
    active: percent[at] ?? 0,
    contributors: null,
  }));

it.each([
  ['rising', [48, 42, 38, 44, 66, 76, 80, 66, 72, 83, 86]],
  ['falling', [90, 85, 80, 74, 60, 55, 50, 42, 40, 38]],
  ['above', [90, 92, 88, 95, 94, 90]],
  ['below', [20, 30, 25, 30, 40, 44]],
])('the name of the mark lies on no point of a line that is %s', (_way, percent) => {
  for (const width of [254, 860]) {
    const svg = draw(<div />).appendChild(drawAdoption(shares(...percent), 0.71, 'adoption', width));
    const name = [...svg.querySelectorAll('text')].find(({ textContent }) => textContent?.includes('71'));
    const box = name?.getBoundingClientRect() ?? new DOMRect();
    expect(box.width).toBeGreaterThan(0);
    const points = [...svg.querySelectorAll('circle')].map((point) => point.getBoundingClientRect());
    expect(points.filter((point) => touch(point, box))).toEqual([]);
  }
});

it('the names of a grid are whole: side by side, upright, or on two lines', () => {
  const svg = draw(<div />).appendChild(PLOTS['grid']?.(mondays(4), 380) ?? document.createElement('i'));
  const said = svg.textContent;
  for (const each of [...units, 'santé']) expect(said).toContain(each);
  expect(said).not.toContain('…');
});
