/** Pages of a long list, newest first, by the place of the last row: rows added meanwhile neither repeat nor hide one. */
import { readListCursor, writeListCursor, type ListPlace } from './cursor.ts';
import type { Reader, RowQuery, TableName, Tables } from './ports.ts';

export interface Page<Row> {
  readonly rows: Row[];
  readonly next: string | null;
}
interface Asked<T extends TableName> {
  readonly where: NonNullable<RowQuery<T>['where']>;
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** Rows that this reader may not see are passed over, and the page is filled from what follows. */
  readonly keep?: (row: Tables[T]) => boolean;
}
/** Tables whose rows say when they were made. */
type DatedTable = {
  [T in TableName]: Tables[T] extends { readonly at: string } ? T : never;
}[TableName];

export async function pageRows<T extends DatedTable>(
  db: Reader,
  table: T,
  { where, cursor, limit, keep = () => true }: Asked<T>,
): Promise<Page<Tables[T]>> {
  const rows: Tables[T][] = [];
  let before: ListPlace | undefined = cursor === undefined ? undefined : readListCursor(cursor);
  for (;;) {
    // One more than asked for tells whether there is a next page.
    const query: RowQuery<T> = { where, order: '-at', limit: limit + 1, ...(before ? { before } : {}) };
    const read = await db.list(table, query);
    rows.push(...read.filter(keep));
    const last = read.at(-1);
    if (rows.length > limit || read.length <= limit || !last) break;
    before = { at: last.at, id: last.id };
  }
  const page = rows.slice(0, limit);
  const end = page.at(-1);
  return { rows: page, next: rows.length > limit && end ? writeListCursor(end) : null };
}
