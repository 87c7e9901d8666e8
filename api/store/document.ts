/** What the file holds, as immutable pages of rows: a write replaces the pages it touches, all others keep their bytes. */
import type { TableName } from '../usecases/ports.ts';
import { forEachTable } from './table-names.ts';
import type { AnyRow } from './version.ts';

/** A page never changes; its encoded bytes can be kept as long as it lives. */
export interface Page {
  readonly rows: readonly AnyRow[];
}
export interface Document {
  readonly seq: number;
  readonly tables: Readonly<Record<TableName, readonly Page[]>>;
}
export const EMPTY_DOCUMENT: Document = { seq: 0, tables: forEachTable(() => []) };
export interface Change {
  readonly table: TableName;
  readonly id: string;
  /** Undefined: removed. */
  readonly row: AnyRow | undefined;
}

/** About 50 kB of practices: small to encode again, few enough to write 100,000 rows in one call. */
export const PAGE_ROWS = 64;

export function paginate(rows: readonly AnyRow[]): Page[] {
  const pages: Page[] = [];
  for (let from = 0; from < rows.length; from += PAGE_ROWS)
    pages.push({ rows: rows.slice(from, from + PAGE_ROWS) });
  return pages;
}
