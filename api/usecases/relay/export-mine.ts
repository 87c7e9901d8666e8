/** All that is kept about the person who asks, table by table as the register names them; hashes and salts stay here. */
import type { Export } from '#contract/relay';
import type { Reader, TableName } from '../ports.ts';
import { REGISTER } from '../privacy/register.ts';
import { listOwn } from '../privacy/list-own.ts';
import type { ReadVerb } from '../scope.ts';

type Told = Export['tables'][string];

async function tell(db: Reader, table: TableName, personId: string): Promise<Told> {
  const secret: readonly string[] = REGISTER[table].secret ?? [];
  const rows = await listOwn(db, table, personId);
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !secret.includes(key))));
}

export const exportMine: ReadVerb<'exportMine'> = async ({ db, actor, now }) => {
  const tables: Record<string, Told> = {};
  // The register has exactly the tables of the port.
  for (const table of Object.keys(REGISTER) as TableName[]) {
    const rows = await tell(db, table, actor.person.id);
    if (rows.length > 0) tables[table] = rows;
  }
  return { at: new Date(now).toISOString(), tables };
};
