/** All rows of a table that name a person, by the fields that the register gives. Rows of nobody are nobody's. */
import type { Reader, TableName, Tables } from '../ports.ts';
import { REGISTER } from './register.ts';

export async function listOwn<T extends TableName>(
  db: Reader,
  table: T,
  personId: string,
): Promise<Tables[T][]> {
  const found = new Map<string, Tables[T]>();
  const names: readonly string[] = REGISTER[table].names;
  for (const field of names) {
    const row = field === 'id' ? await db.get(table, personId) : undefined;
    // A field of the register is an index of its table; the compiler loses which.
    const where = { [field]: personId } as NonNullable<Parameters<Reader['count']>[1]> as never;
    const rows = field === 'id' ? (row ? [row] : []) : await db.list(table, { where });
    for (const each of rows) found.set(each.id, each);
  }
  return [...found.values()];
}
