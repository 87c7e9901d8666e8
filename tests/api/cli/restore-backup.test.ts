/** Putting a backup in the place of what was there, where it fails or is cut off on its way. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { restoreBackup } from '../../../api/cli/restore-backup.ts';
import { openLowdbStore } from '../../../api/store/lowdb-store.ts';
import { SEARCH_FILE } from '../../../api/store/search-file.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';

const newFolder = temporaryFolders();

it('leaves no search of other rows, also where it is cut off before the rows are in their place', async () => {
  const [folder, from] = [await newFolder(), await newFolder()];
  await (await openLowdbStore(folder)).close();
  const file = join(folder, SEARCH_FILE);
  writeFileSync(file, 'x');
  const backup = { pictures: [], kitFiles: [] } as never;
  // Nothing to put in their place.
  await expect(restoreBackup(backup, from, folder, { force: true, now: 0 })).rejects.toThrow('ENOENT');
  expect(existsSync(file)).toBe(false);
});
