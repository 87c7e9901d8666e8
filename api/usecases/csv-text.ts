/** A table as text, read; what reads it is a port. Types only. */

/** A table's text as rows of cells, each with the line that it begins on, from 1; `unreadable`: lines that are none. */
export interface CsvText {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly unreadable: readonly number[];
}
/** Any common separator; total. */
export type CsvReader = (text: string) => CsvText;
