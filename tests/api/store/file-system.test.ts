import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskFiles, hasCode, readIfThere } from '../../../api/store/file-system.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();

it('writes more pieces than one system call takes, in order', async () => {
  const path = join(await newFolder(), 'many');
  const chunks = Array.from({ length: 2500 }, (_, index) => Buffer.from(`${index},`));
  await diskFiles.create(path, chunks);
  expect(readFileSync(path)).toEqual(Buffer.concat(chunks));
});

it('creates only what is not there, and reads undefined where there is nothing', async () => {
  const path = join(await newFolder(), 'one');
  await diskFiles.create(path, []);
  const refused: unknown = await diskFiles.create(path, []).catch((cause: unknown) => cause);
  expect(hasCode(refused, 'EEXIST')).toBe(true);
  expect(hasCode(new Error('plain'), 'EEXIST')).toBe(false);
  expect(await readIfThere(diskFiles, `${path}-other`)).toBeUndefined();
  await expect(readIfThere(diskFiles, join(path, 'below'))).rejects.toThrow('ENOTDIR');
});

it('tells a file from one of the same bytes that is put in its place', async () => {
  const path = join(await newFolder(), 'one');
  expect(await diskFiles.mark(path)).toBe('');
  await diskFiles.create(path, [Buffer.from('same')]);
  const before = await diskFiles.mark(path);
  expect(await diskFiles.mark(path)).toBe(before);
  await diskFiles.create(`${path}.new`, [Buffer.from('same')]);
  await diskFiles.rename(`${path}.new`, path);
  expect(await diskFiles.mark(path)).not.toBe(before);
  await expect(diskFiles.mark(join(path, 'below'))).rejects.toThrow('ENOTDIR');
});
