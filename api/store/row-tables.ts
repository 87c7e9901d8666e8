/** All tables of the port in memory, each with its indexes. */
import { INDEXES, type TableName, type Tables } from '../usecases/ports.ts';
import { forEachTable } from './table-names.ts';
import { VersionedTable } from './versioned-table.ts';

export type RowTables = { readonly [T in TableName]: VersionedTable<Tables[T]> };

export function makeTables(): RowTables {
  // Each table is made under its own name, so the row types agree.
  return forEachTable((name) => new VersionedTable(INDEXES[name])) as unknown as RowTables;
}
