/** A table of counts as a grid of cells, darker with more; a dot where fewer than five people stand behind a cell. */
import * as Plot from '@observablehq/plot';
import { formatNumber } from '../intl.ts';
import { drawPlot } from './draw-plot.ts';

export interface Cell {
  readonly x: string;
  readonly y: string;
  /** Null: something is there, of too few people to be counted. */
  readonly n: number | null;
  /** A colour of the theme. */
  readonly fill: string;
}
export interface GridDrawing {
  readonly cells: readonly Cell[];
  readonly xs: readonly string[];
  readonly ys: readonly string[];
  readonly name: string;
  readonly width: number;
}

const CELL_HEIGHT = 34;
/** The width of a wide letter; a label longer than its room ends in an ellipsis. */
const LETTER = 8;
/** Between a row's label and its cells. */
const TICK_GAP = 12;
/** What upright names may take, in pixels. */
const HEAD_MOST = 124;
/** What the palest and the next to darkest cell have of their colour: a number in ink reads on each of them, in both themes. */
const FAINT = 0.08;
const FULL = 0.38;

const lettersIn = (room: number): number => Math.max(4, Math.floor(room / LETTER));

function shorten(label: string, room: number): string {
  const letters = lettersIn(room);
  return label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
}

/** On two lines at the last space that has room, before anything is cut. */
function wrap(label: string, room: number): string {
  const letters = lettersIn(room);
  const space = label.lastIndexOf(' ', letters);
  if (label.length <= letters || space < 0) return shorten(label, room);
  return `${label.slice(0, space)}\n${shorten(label.slice(space + 1), room)}`;
}

const said = ({ x, y }: Cell): string => `${y} → ${x}`;

/** Cells, numbers and dots; `most` is the number that is darkest. */
function marksOf({ cells, xs, ys }: GridDrawing): Plot.Markish[] {
  const counted = cells.filter((each): each is Cell & { n: number } => each.n !== null);
  const most = Math.max(1, ...counted.map(({ n }) => n));
  // The most stands alone in the colour itself: its number is of paper.
  const strength = ({ n }: { readonly n: number }) => (n === most ? 1 : FAINT + (FULL - FAINT) * (n / most));
  const ground = xs.flatMap((x) => ys.map((y) => ({ x, y })));
  const few = cells.filter(({ n }) => n === null);
  const at = { x: 'x', y: 'y' } as const;
  return [
    Plot.cell(ground, { ...at, fill: 'var(--sunk)', rx: 4 }),
    Plot.cell(counted, { ...at, fill: 'fill', fillOpacity: strength, rx: 4, title: said }),
    Plot.text(counted, {
      ...at,
      text: ({ n }: { n: number }) => formatNumber(n),
      fill: (each: { n: number }) => (each.n === most ? 'var(--card)' : 'var(--ink)'),
    }),
    Plot.dot(few, { ...at, r: 2.5, fill: 'var(--soft)', title: said }),
  ];
}

export function drawGrid(drawing: GridDrawing): Element {
  const { xs, ys, name, width } = drawing;
  const left = Math.min(width * 0.36, TICK_GAP + LETTER * Math.max(0, ...ys.map(({ length }) => length)));
  const room = (width - left - 8) / Math.max(1, xs.length);
  const longest = LETTER * Math.max(0, ...xs.map(({ length }) => length));
  // Names that have no room side by side stand upright rather than lose their ends.
  const top =
    longest < room - TICK_GAP
      ? { height: 26 }
      : { height: Math.min(longest + TICK_GAP, HEAD_MOST), tickRotate: -90 };
  const band = { type: 'band', label: null, tickSize: 0, padding: 0.06 } as const;
  return drawPlot({
    name,
    width,
    height: top.height + 8 + CELL_HEIGHT * ys.length,
    marginLeft: left,
    marginTop: top.height,
    marginBottom: 4,
    x: {
      ...band,
      domain: xs,
      axis: 'top',
      tickRotate: top.tickRotate ?? 0,
      tickFormat: (x: string) => (top.tickRotate ? shorten(x, top.height - TICK_GAP) : x),
    },
    y: { ...band, domain: ys, tickFormat: (y: string) => wrap(y, left - TICK_GAP) },
    marks: marksOf(drawing),
    color: { type: 'identity' },
    opacity: { type: 'identity' },
  });
}
