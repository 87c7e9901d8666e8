/** Files of kits lie as PDF, and vouch that there were rows. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KIT_FOLDER, openKitShelf } from '../../../api/store/kit-shelf.ts';
import { openLowdbStore } from '../../../api/store/lowdb-store.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();

it('names its files as what they are', async () => {
  const folder = await newFolder();
  await (await openKitShelf(folder)).put('4b1c', Buffer.from('a file'));
  expect(readdirSync(folder)).toEqual(['4b1c.pdf']);
});

it('beside rows that are gone, a new company is not begun', async () => {
  const folder = await newFolder();
  await (await openKitShelf(join(folder, KIT_FOLDER))).put('4b1c', Buffer.from('a file'));
  await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'missing' });
});
