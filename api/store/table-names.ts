/** The tables of the port, read off its list of indexes: a new table there needs nothing in the store. */
import { INDEXES, type TableName } from '../usecases/ports.ts';

export const TABLE_NAMES: readonly TableName[] = Object.keys(INDEXES)
  // The keys of a constant are its own names; TypeScript gives them only as strings.
  .map((name) => name as TableName);

/** One value for each table. */
export function forEachTable<Value>(make: (name: TableName) => Value): Record<TableName, Value> {
  // Every name of the port has its entry.
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, make(name)])) as Record<TableName, Value>;
}
