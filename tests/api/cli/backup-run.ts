/** Backups taken while a server writes, each put back elsewhere: what was acknowledged before, and no write by half. */
import { join } from 'node:path';
import { openLowdbStore } from '../../../api/store/lowdb-store.ts';
import { person } from '../store/rows.ts';
import { openDesk } from './desk.ts';

export interface BackupTotals {
  backups: number;
  /** Commands that did not end well. */
  failed: number;
  /** Writes acknowledged before a backup began, of all backups together. */
  acknowledged: number;
  lost: string[];
  /** Backups in which one of two rows of the same write is. */
  halved: number;
}

/** `folder` holds a company already; backups and what is put back lie in `top`. */
export async function runBackups(folder: string, top: string, backups: number): Promise<BackupTotals> {
  const totals: BackupTotals = { backups: 0, failed: 0, acknowledged: 0, lost: [], halved: 0 };
  const server = await openLowdbStore(folder);
  const stopping = new AbortController();
  const promised = new Set<string>();
  const writing = (async () => {
    for (let index = 0; !stopping.signal.aborted; index += 1) {
      await server.write(async (db) => {
        await db.put('people', person(`left${index}`));
        await db.put('people', person(`right${index}`));
      });
      promised.add(`left${index}`);
    }
  })();
  for (let round = 0; round < backups; round += 1) {
    const before = [...promised];
    const file = join(top, `${round}.tar.gz`);
    const taken = await openDesk(folder).run('backup', file);
    const other = openDesk(join(top, `other${round}`));
    const put = await other.run('restore', file);
    totals.failed += Number(taken.status !== 0 || put.status !== 0);
    const ids = new Set((await other.read((db) => db.list('people'))).map(({ id }) => id));
    const lefts = [...ids].filter((id) => id.startsWith('left'));
    const rights = [...ids].filter((id) => id.startsWith('right'));
    const isEven =
      lefts.length === rights.length && lefts.every((id) => ids.has(id.replace('left', 'right')));
    totals.halved += Number(!isEven);
    totals.lost.push(...before.filter((id) => !ids.has(id)));
    totals.acknowledged += before.length;
    totals.backups += 1;
  }
  stopping.abort();
  await writing;
  await server.close();
  return totals;
}
