/** Pictures lie as WebP. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPictureShelf } from '../../../api/store/picture-shelf.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();

it('names its files as what they are', async () => {
  const folder = await newFolder();
  await (await openPictureShelf(folder)).put('4b1c', Buffer.from('a picture'));
  expect(readdirSync(folder)).toEqual(['4b1c.webp']);
});
