/** The file in which the search waits: taken once, replaced whole, dropped by whoever writes without the search. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dropSearchFile, openSearchFile, SEARCH_FILE } from '../../../api/store/search-file.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();

it('gives what was put last, once', async () => {
  const folder = await newFolder();
  const shelf = openSearchFile(folder, 'a');
  expect([shelf.reader, await shelf.take()]).toEqual(['a', undefined]);
  await shelf.put(Uint8Array.of(1, 2));
  await shelf.put(Uint8Array.of(3));
  expect([...((await shelf.take()) ?? [])]).toEqual([3]);
  expect([await shelf.take(), existsSync(join(folder, SEARCH_FILE))]).toEqual([undefined, false]);
});

it('is dropped, whether it is there or not', async () => {
  const folder = await newFolder();
  const shelf = openSearchFile(folder, 'a');
  await dropSearchFile(folder);
  await shelf.put(Uint8Array.of(1));
  await dropSearchFile(folder);
  expect(await shelf.take()).toBeUndefined();
});
