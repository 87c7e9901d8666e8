/** Rows as one text and back, column by column: like stands beside like, and what stands nowhere takes a line's end. No cell holds one. */

const COLUMN = '\f';
const ROW = '\n';

export function packColumns<Row>(rows: readonly Row[], columns: readonly ((row: Row) => string | undefined)[]): string {
  return columns.map((read) => rows.map(read).join(ROW)).join(COLUMN);
}

/** Each column with its cells; a text of other columns gives those that it has. */
export function unpackColumns(packed: string): string[][] {
  return packed.split(COLUMN).map((column) => column.split(ROW));
}
