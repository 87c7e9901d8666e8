/** A server that starts on a machine whose clock is a year ahead goes on from its last run, until an administrator vouches for it. */
import { expect, it } from 'vitest';
import { openClock } from '../../../api/cli/open-clock.ts';
import { openLowdbStore } from '../../../api/store/lowdb-store.ts';
import { noteMoment } from '../../../api/usecases/note-moment.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { openDesk } from './desk.ts';

const newFolder = temporaryFolders();
const YEAR_MS = 365 * 86_400_000;

/** What a server that starts now goes by, and what it says of it. */
async function start(folder: string) {
  const store = await openLowdbStore(folder);
  const said: unknown[] = [];
  const clock = await openClock(store, { error: (...words: unknown[]) => void said.push(words) });
  const told = clock();
  clock();
  await store.close();
  return { told, said };
}

it('says so once, with the way out of it, and follows once it is told to', async () => {
  const folder = await newFolder();
  expect((await start(folder)).said).toEqual([]);
  const lastRun = Date.now() - YEAR_MS;
  const desk = openDesk(folder);
  await desk.write((db) => noteMoment(db, lastRun));
  const { told, said } = await start(folder);
  expect(told - lastRun).toBeLessThan(60_000);
  expect(said).toEqual([
    [expect.objectContaining({ days: 365 }), expect.stringContaining('npx relais trust-clock')],
  ]);
  expect(await desk.run('trust-clock')).toMatchObject({ status: 0, warned: [] });
  const trusted = await start(folder);
  expect(trusted.said).toEqual([]);
  expect(trusted.told - lastRun).toBeGreaterThanOrEqual(YEAR_MS);
});
