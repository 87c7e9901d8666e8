import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskFiles } from '../../../api/store/file-system.ts';
import { takeLock } from '../../../api/store/lock.ts';
import { FailingFiles } from './failing-files.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();
/** The number of a process that has ended. */
const gone = () => spawnSync(process.execPath, ['-e', '']).pid;
const plant = (path: string, holder: object) =>
  writeFileSync(path, JSON.stringify({ started: '1', host: hostname(), token: 'planted', ...holder }));

it('names its process, and is gone after release', async () => {
  const folder = await newFolder();
  const path = join(folder, 'lock');
  const lock = await takeLock(diskFiles, path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  await expect(takeLock(diskFiles, path)).rejects.toMatchObject({
    code: 'locked',
    detail: String(process.pid),
  });
  await lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

it('leaves nothing behind on a disk that is full half-way through it', async () => {
  const folder = await newFolder();
  const disk = new FailingFiles();
  disk.failAt = 1;
  disk.how = 'half';
  await expect(takeLock(disk.files, join(folder, 'lock'))).rejects.toThrow('planted');
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ['a process that has ended', () => ({ pid: gone() })],
  ['a number that another process now has', () => ({ pid: process.pid, started: '1' })],
])('takes over from %s', async (_what, holder) => {
  const folder = await newFolder();
  const path = join(folder, 'lock');
  plant(path, holder());
  const lock = await takeLock(diskFiles, path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
  expect(readdirSync(folder)).toEqual(['lock']);
  await lock.release();
});

it('takes over an unreadable lock', async () => {
  const path = join(await newFolder(), 'lock');
  writeFileSync(path, '');
  const lock = await takeLock(diskFiles, path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
  await lock.release();
});

it('does not judge a process of another machine', async () => {
  const path = join(await newFolder(), 'lock');
  plant(path, { pid: 1, host: 'elsewhere' });
  await expect(takeLock(diskFiles, path)).rejects.toMatchObject({
    code: 'locked-elsewhere',
    detail: 'elsewhere',
  });
});

it('lets one of many win a dead lock, also when an earlier taker died in the middle', async () => {
  for (let round = 0; round < 20; round += 1) {
    const folder = await newFolder();
    const path = join(folder, 'lock');
    plant(path, { pid: gone(), token: 'dead' });
    if (round % 2 === 0) plant(`${path}.after-dead`, { pid: gone(), token: 'dead-too' });
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(diskFiles, path)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['lock']);
  }
});

it('leaves a lock that is no longer its own', async () => {
  const path = join(await newFolder(), 'lock');
  const lock = await takeLock(diskFiles, path);
  plant(path, { pid: 1, token: 'of another' });
  await lock.release();
  expect(readFileSync(path, 'utf8')).toContain('of another');
});
