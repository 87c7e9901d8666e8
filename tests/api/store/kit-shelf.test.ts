/** Files of kits lie under the ending of their kind, and vouch that there were rows. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KIT_FOLDER, openKitShelf } from '../../../api/store/kit-shelf.ts';
import { openLowdbStore } from '../../../api/store/lowdb-store.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();

it('names its files as what they are', async () => {
  const folder = await newFolder();
  const shelf = await openKitShelf(folder);
  await shelf.put('4b1c', Buffer.from('a file'), 'pdf');
  await shelf.put('5d2e', Buffer.from('a table'), 'xlsx');
  expect(readdirSync(folder).toSorted()).toEqual(['4b1c.pdf', '5d2e.xlsx']);
  expect(String(await shelf.get('5d2e'))).toBe('a table');
  await shelf.remove('5d2e');
  expect([readdirSync(folder), await shelf.get('5d2e')]).toEqual([['4b1c.pdf'], undefined]);
});

it('reads and removes what an older version called a PDF, whatever it was', async () => {
  const folder = await newFolder();
  writeFileSync(join(folder, '6f3a.pdf'), 'a presentation');
  const shelf = await openKitShelf(folder);
  expect(String(await shelf.get('6f3a'))).toBe('a presentation');
  await shelf.remove('6f3a');
  expect(readdirSync(folder)).toEqual([]);
});

it('beside rows that are gone, a new company is not begun', async () => {
  const folder = await newFolder();
  await (await openKitShelf(join(folder, KIT_FOLDER))).put('4b1c', Buffer.from('a file'), 'docx');
  await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'missing' });
});
