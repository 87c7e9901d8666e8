/** One figure: its finding as a sentence, the plot, the same as a table, and the table as a file. */
import { useId } from 'preact/hooks';
import { formatNumber, formatShortDay } from '../../intl.ts';
import { keepTogether } from '../../typeset.ts';
import { tPulse } from '../../words/pulse.ts';
import { PlotBox } from './plot-box.tsx';

export interface FigureTable {
  /** Short name; the file is called so. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
export type ExportTable = (table: FigureTable) => void;

interface FigureProps {
  readonly table: FigureTable;
  /** What the figure says. */
  readonly finding: string;
  readonly note?: string | undefined;
  draw(width: number): Element;
  readonly onExport: ExportTable;
}

export function Figure({ table, finding, note, draw, onExport }: FigureProps) {
  const heading = useId();
  const isEmpty = table.rows.length === 0;
  return (
    <section class="figure" aria-labelledby={heading}>
      <p class="figure-name quiet">{table.name}</p>
      <h3 id={heading}>{isEmpty ? tPulse('emptyFigure') : finding}</h3>
      {!isEmpty && <PlotBox draw={draw} />}
      {note && !isEmpty && <p class="quiet">{note}</p>}
      {!isEmpty && <FigureRows table={table} onExport={onExport} />}
    </section>
  );
}

export function FigureRows({ table, onExport }: Pick<FigureProps, 'table' | 'onExport'>) {
  const { name } = table;
  return (
    <details class="figure-rows">
      <summary class="btn">{tPulse('table')}</summary>
      <button
        type="button"
        class="btn"
        aria-label={tPulse('exportNamed', { name })}
        onClick={() => onExport(table)}
      >
        {tPulse('exportCsv')}
      </button>
      <Rows {...table} />
    </details>
  );
}

/** A longer first cell is a sentence, and needs a sentence's room. */
const NAME_MOST = 24;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The file keeps ISO days; a reader gets their own. */
function sayCell(value: string | number): string {
  if (typeof value === 'number') return formatNumber(value);
  return DAY.test(value) ? formatShortDay(value) : keepTogether(value);
}

function Rows({ name, columns, rows }: FigureTable) {
  const kindOf = (at: number) => (rows.some((row) => typeof row[at] === 'number') ? 'count' : undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Reached by the keyboard, since what is wider scrolls in it.
    <section class="figure-scroll" aria-label={name} tabIndex={0}>
      <table>
        <caption class="unseen">{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" class={kindOf(columns.indexOf(column))}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...more]) => (
            <tr key={[first, ...more].join('|')}>
              <th scope="row" class={String(first).length > NAME_MOST ? 'long' : undefined}>
                {sayCell(first)}
              </th>
              {more.map((value, at) => (
                <td key={columns[at + 1]} class={kindOf(at + 1)}>
                  {sayCell(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
