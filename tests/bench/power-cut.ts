/**
 * Cuts the power under a writing process: an ext4 file system in a file is shut down without flushing its log
 * (EXT4_IOC_SHUTDOWN), mounted again, and what was acknowledged is looked for. Needs Linux, root, mkfs.ext4 and python3 (for
 * the one ioctl). `npm run bench -- power-cut --cuts 50 [--json]`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore } from '../../api/store/lowdb-store.ts';
import { atMost, close, hasFlag, option, type Item } from './closing.ts';

const CUTS = Number(option('cuts') ?? 50);
const DISK_BYTES = 96 * 1024 * 1024;
const writer = new URL('../api/store/kill-writer.ts', import.meta.url).pathname;
const SHUTDOWN = `
import fcntl, os, struct, sys
fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587D, struct.pack('I', 2))`;
const run = (command: string, ...given: string[]) => execFileSync(command, given, { stdio: 'pipe' });

async function cutOnce(disk: string, mount: string, round: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, join(mount, 'company'), String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 250));
  // Stopped first, so that whatever was acknowledged was acknowledged before the cut.
  child.kill('SIGSTOP');
  run('python3', '-c', SHUTDOWN, mount);
  child.kill('SIGKILL');
  await closed;
  run('umount', mount);
  run('mount', '-o', 'loop', disk, mount);
  const lines = said.split('\n').slice(0, -1);
  return lines.filter((line) => line !== 'ready');
}

async function cutAgainAndAgain(disk: string, mount: string): Promise<Item[]> {
  const promised = new Set<string>();
  const lost = new Set<string>();
  let uneven = 0;
  let unreadable = 0;
  for (let round = 0; round < CUTS; round += 1) {
    for (const id of await cutOnce(disk, mount, round)) promised.add(id);
    const store = await openLowdbStore(join(mount, 'company')).catch((cause: unknown) => {
      process.stderr.write(`${String(cause)}\n`);
    });
    if (!store) {
      unreadable += 1;
      break;
    }
    const likes = await store.read((reader) => reader.list('likes'));
    const count = await store.read((reader) => reader.get('settings', 'count'));
    await store.close();
    const found = new Set(likes.map(({ id }) => id));
    for (const id of promised) if (!found.has(id)) lost.add(id);
    if (Number(count?.value ?? 0) !== likes.length) uneven += 1;
  }
  return [
    { name: 'power cuts', value: CUTS, unit: '' },
    { name: 'acknowledged writes', value: promised.size, unit: '' },
    atMost('acknowledged and lost', lost.size, '', 0),
    atMost('doubled or halved', uneven, 'cuts', 0),
    atMost('unreadable', unreadable, 'cuts', 0),
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'relais-power-'));
const [disk, mount] = [join(folder, 'disk.img'), join(folder, 'mount')];
try {
  writeFileSync(disk, Buffer.alloc(DISK_BYTES));
  mkdirSync(mount);
  run('mkfs.ext4', '-q', disk);
  run('mount', '-o', 'loop', disk, mount);
  try {
    close({ bench: 'power-cut', items: await cutAgainAndAgain(disk, mount), systems: [] }, hasFlag('json'));
  } finally {
    run('umount', mount);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
