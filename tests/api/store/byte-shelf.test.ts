import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openByteShelf } from '../../../api/store/byte-shelf.ts';
import { FailingFiles } from './failing-files.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();
const bytes = Buffer.from('a picture');

it('keeps, gives and removes', async () => {
  const folder = await newFolder();
  const shelf = await openByteShelf(folder, '.webp');
  await shelf.put('4b1c', bytes);
  expect(await (await openByteShelf(folder, '.webp')).get('4b1c')).toEqual(bytes);
  await shelf.remove('4b1c');
  await shelf.remove('4b1c');
  expect(await shelf.get('4b1c')).toBeUndefined();
});

it.each(['../relais', '..', '/etc/passwd', 'a/b', String.raw`a\b`, 'a.b', '', 'a\0', 'x'.repeat(65)])(
  'reaches no file by the id %j',
  async (id) => {
    const folder = await newFolder();
    const shelf = await openByteShelf(join(folder, 'inner', 'shelf'), '.webp');
    mkdirSync(join(folder, 'etc'));
    writeFileSync(join(folder, 'inner', 'relais.webp'), 'secret');
    await expect(shelf.put(id, bytes)).rejects.toThrow('an id holds');
    expect(await shelf.get(id)).toBeUndefined();
    await shelf.remove(id);
    expect(existsSync(join(folder, 'inner', 'relais.webp'))).toBe(true);
    expect(readdirSync(join(folder, 'inner', 'shelf'))).toEqual([]);
  },
);

it('leaves nothing behind when the disk is full', async () => {
  const folder = await newFolder();
  const disk = new FailingFiles();
  const shelf = await openByteShelf(folder, '.webp', disk.files);
  Object.assign(disk, { failAt: disk.calls + 1, how: 'half' });
  await expect(shelf.put('4b1c', bytes)).rejects.toThrow('ENOSPC');
  expect(await shelf.get('4b1c')).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});
