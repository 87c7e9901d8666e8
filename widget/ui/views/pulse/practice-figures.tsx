/** Figures about practices: where they are, how they go from unit to unit, and what came of it. */
import type { Pulse } from '#contract/pulse';
import { formatShare } from '../../intl.ts';
import { nameOf } from '../../names.ts';
import { drawBars } from '../../plots/draw-bars.ts';
import { drawGrid } from '../../plots/draw-grid.ts';
import { tPulse } from '../../words/pulse.ts';
import { Figure, type ExportTable } from './figure.tsx';

interface FigureGiven {
  readonly pulse: Pulse;
  readonly onExport: ExportTable;
}

/** Of the plot; the table has them all. */
const SECTORS_MAX = 9;

const sayUnit = (unit: string | null): string => unit ?? tPulse('otherUnits');
const saySector = (sector: string): string => (sector === '' ? tPulse('noSector') : nameOf(sector));
const distinct = (names: readonly string[]): string[] => [...new Set(names)];

/** The largest of the counted. */
function most<T extends { readonly n: number | null }>(items: readonly T[]): T | undefined {
  return items.toSorted((a, b) => (b.n ?? 0) - (a.n ?? 0))[0];
}

function findMatrix(matrix: Pulse['matrix']): string {
  const all = matrix.reduce((n, each) => n + each.n, 0);
  const others = matrix.filter(({ from, to }) => from !== to);
  const best = most(others);
  if (!best) return tPulse('matrixOwnFinding');
  return tPulse('matrixFinding', {
    share: formatShare(others.reduce((n, each) => n + each.n, 0) / all),
    to: sayUnit(best.to),
    from: sayUnit(best.from),
  });
}

export function MatrixFigure({ pulse: { matrix }, onExport }: FigureGiven) {
  const finding = findMatrix(matrix);
  const cells = matrix.map(({ from, to, n }) => ({
    x: sayUnit(to),
    y: sayUnit(from),
    n,
    // The one colour of what comes from elsewhere; what stays at home is ink.
    fill: from === to ? 'var(--soft)' : 'var(--bridge)',
  }));
  const xs = distinct(cells.map(({ x }) => x)).toSorted();
  const ys = distinct(cells.map(({ y }) => y)).toSorted();
  const columns = [tPulse('matrixFrom'), tPulse('matrixTo'), tPulse('count')];
  const rows = cells.map(({ x, y, n }) => [y, x, n]);
  return (
    <Figure
      table={{ name: tPulse('matrix'), columns, rows }}
      finding={finding}
      note={`${tPulse('matrixFrom')} ↓ · ${tPulse('matrixTo')} →`}
      draw={(width) => drawGrid({ cells, xs, ys, name: finding, width })}
      onExport={onExport}
    />
  );
}

export function PracticesFigure({ pulse: { practices }, onExport }: FigureGiven) {
  const best = most(practices);
  const finding = tPulse('practicesFinding', {
    sector: saySector(best?.sector ?? ''),
    unit: sayUnit(best?.unit ?? null),
    n: best?.n ?? tPulse('few'),
  });
  const cells = practices.map(({ sector, unit, n }) => ({
    x: sayUnit(unit),
    y: saySector(sector),
    n,
    fill: 'var(--ink)',
  }));
  const weight = (y: string) => cells.reduce((sum, each) => sum + (each.y === y ? (each.n ?? 1) : 0), 0);
  const ys = distinct(cells.map(({ y }) => y))
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, SECTORS_MAX);
  const xs = distinct(cells.map(({ x }) => x)).toSorted();
  const columns = [tPulse('sector'), tPulse('unit'), tPulse('count')];
  return (
    <Figure
      table={{
        name: tPulse('practices'),
        columns,
        rows: cells.map(({ x, y, n }) => [y, x, n ?? tPulse('few')]),
      }}
      finding={finding}
      note={tPulse('practicesNote')}
      draw={(width) =>
        drawGrid({ cells: cells.filter(({ y }) => ys.includes(y)), xs, ys, name: finding, width })
      }
      onExport={onExport}
    />
  );
}

export function OutcomesFigure({ pulse: { outcomes, now }, onExport }: FigureGiven) {
  const known = (now.worked ?? 0) + (now.failed ?? 0);
  const finding = tPulse('outcomesFinding', { share: formatShare((now.worked ?? 0) / Math.max(1, known)) });
  const bars = outcomes.flatMap(({ week, worked, failed }) => [
    { week, part: tPulse('worked'), n: worked, fill: 'var(--proof)' },
    { week, part: tPulse('failedTimes'), n: failed, fill: 'var(--hold)' },
  ]);
  const columns = [tPulse('week'), tPulse('worked'), tPulse('failedTimes')];
  return (
    <Figure
      table={{
        name: tPulse('outcomes'),
        columns,
        rows: outcomes.map(({ week, worked, failed }) => [week, worked, failed]),
      }}
      finding={finding}
      draw={(width) => drawBars(bars, finding, width)}
      onExport={onExport}
    />
  );
}
