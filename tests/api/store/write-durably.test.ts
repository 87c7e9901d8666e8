import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskFiles, type FileSystem } from '../../../api/store/file-system.ts';
import { UncertainWrite, writeDurably } from '../../../api/store/write-durably.ts';
import { FailingFiles } from './failing-files.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();

it('flushes the content before it takes the name, and the name before it is done', async () => {
  const order: string[] = [];
  const noted: FileSystem = {
    ...diskFiles,
    create: (path, chunks) => diskFiles.create(path, chunks).then(() => void order.push('content')),
    rename: (from, to) => diskFiles.rename(from, to).then(() => void order.push('name')),
    flushFolder: (path) => diskFiles.flushFolder(path).then(() => void order.push('folder')),
  };
  const folder = await newFolder();
  await writeDurably(noted, join(folder, 'a'), [Buffer.from('one')]);
  await writeDurably(noted, join(folder, 'a'), [Buffer.from('two')]);
  expect(order).toEqual(['content', 'name', 'folder', 'content', 'name', 'folder']);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['a']);
});

it('leaves the old file and nothing beside it when the disk is full, and says when it cannot know', async () => {
  const folder = await newFolder();
  const path = join(folder, 'a');
  await writeDurably(diskFiles, path, [Buffer.from('old')]);
  const full = new FailingFiles();
  Object.assign(full, { failAt: 1, how: 'half' });
  await expect(writeDurably(full.files, path, [Buffer.from('new')])).rejects.toThrow('ENOSPC');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a']);
  const unsure = new FailingFiles();
  Object.assign(unsure, { failAt: 3 });
  await expect(writeDurably(unsure.files, path, [Buffer.from('new')])).rejects.toBeInstanceOf(UncertainWrite);
});
