import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCK_FILE, openLowdbStore, STORE_FILE } from '../../../api/store/lowdb-store.ts';
import { JOURNAL_MAX_BYTES } from '../../../api/store/durable-adapter.ts';
import { diskFiles } from '../../../api/store/file-system.ts';
import { readStored } from '../../../api/store/read-stored.ts';
import type { StoreProblem } from '../../../api/store/store-problem.ts';
import type { Store } from '../../../api/usecases/ports.ts';
import { FailingFiles, HOWS } from './failing-files.ts';
import { person, practice } from './rows.ts';
import { storeSuite } from './store-suite.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();
const folders = new WeakMap<Store, string>();
async function openIn(folder: string): Promise<Store> {
  const store = await openLowdbStore(folder);
  folders.set(store, folder);
  return store;
}
storeSuite(
  'lowdb store',
  async () => openIn(await newFolder()),
  async (store) => {
    await store.close();
    return openIn(folders.get(store) ?? '');
  },
);

const people = (store: Store) =>
  store.read(async (reader) => (await reader.list('people')).map(({ id }) => id));
const peopleOnDisk = async (folder: string) => {
  const store = await openLowdbStore(folder);
  const found = await people(store);
  await store.close();
  return found;
};

/** As a start would find it, beside the process that writes. */
const peopleFound = async (folder: string) => {
  const stored = await readStored(diskFiles, join(folder, STORE_FILE));
  if (stored?.content.is !== 'current') throw new Error('not there');
  return stored.content.document.tables.people.flatMap(({ rows }) => rows.map(({ id }) => id));
};
/** The journal as it is by default, and one that is folded after each commit. */
const ways = HOWS.flatMap((how) => [
  { how, journalMaxBytes: JOURNAL_MAX_BYTES, least: 9 },
  { how, journalMaxBytes: 1, least: 9 },
]);

describe('a failing disk', () => {
  it.each(ways)(
    'never acknowledges and loses, at whichever call it fails ($how, $journalMaxBytes)',
    async (way) => {
      const { how, journalMaxBytes, least } = way;
      let swept = 0;
      for (let failAt = 1; ; failAt += 1) {
        const folder = await newFolder();
        const disk = new FailingFiles();
        const store = await openLowdbStore(folder, { files: disk.files, journalMaxBytes });
        await store.write((writer) => writer.put('people', person('first')));
        Object.assign(disk, { calls: 0, failAt, how });
        const tried = ['a', 'b', 'c', 'd'].map((id) =>
          store
            .write((writer) => writer.put('people', person(id)))
            .then(
              () => id,
              () => undefined,
            ),
        );
        const acknowledged = (await Promise.all(tried)).filter((id) => id !== undefined);
        const inMemory = await people(store);
        expect(inMemory).toEqual(['first', ...acknowledged]);
        Object.assign(disk, { failAt: Infinity });
        // Memory is the disk, before anything else is written.
        expect(await peopleFound(folder)).toEqual(inMemory);
        // And the store goes on.
        await store.write((writer) => writer.put('people', person('later')));
        await store.close();
        expect(readdirSync(folder)).toEqual([STORE_FILE]);
        expect(await peopleOnDisk(folder)).toEqual([...inMemory, 'later']);
        if (disk.failed === undefined) break;
        swept += 1;
      }
      expect(swept).toBeGreaterThanOrEqual(least);
    },
  );

  it('rejects everybody who waited or had read what failed, tells it, and becomes sound by itself', async () => {
    const disk = new FailingFiles();
    const problems: StoreProblem[] = [];
    const store = await openLowdbStore(await newFolder(), {
      files: disk.files,
      onFailure: (problem) => problems.push(problem),
    });
    Object.assign(disk, { calls: 0, failAt: 1, how: 'half', times: Infinity });
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const first = store.write((writer) => writer.put('people', person('a')));
    const running = store.write(async (writer) => {
      expect(await writer.get('people', 'a')).toBeDefined();
      await gate;
      await writer.put('people', person('b'));
    });
    await expect(first).rejects.toMatchObject({ code: 'write-failed', detail: 'ENOSPC: planted' });
    open();
    await expect(running).rejects.toMatchObject({ code: 'write-failed' });
    expect(await people(store)).toEqual([]);
    expect(problems.length).toBeGreaterThanOrEqual(1);
    expect(await store.check()).toBe(false);
    disk.failAt = Infinity;
    expect(await store.check()).toBe(true);
    await store.write(async (writer) => {
      expect(await writer.seq()).toBe(0);
      await writer.put('people', person('c'));
    });
    expect(await people(store)).toEqual(['c']);
    await store.close();
  });
});

async function filled(): Promise<{ folder: string; path: string; bytes: Buffer }> {
  const folder = await newFolder();
  const store = await openLowdbStore(folder);
  await store.write(async (writer) => {
    for (let index = 0; index < 70; index += 1) await writer.put('practices', practice(`x${index}`));
    await writer.put('people', person('p1'));
  });
  await store.close();
  const path = join(folder, STORE_FILE);
  return { folder, path, bytes: readFileSync(path) };
}

describe('a damaged file', () => {
  const damages: [string, (bytes: Buffer) => Buffer][] = [
    ['emptied', () => Buffer.alloc(0)],
    ['cut', (bytes) => bytes.subarray(0, bytes.length - 700)],
    ['cut by one byte', (bytes) => bytes.subarray(0, -1)],
    ['zero-filled', (bytes) => Buffer.alloc(bytes.length)],
    ['zero-filled at its end', (bytes) => Buffer.concat([bytes.subarray(0, -512), Buffer.alloc(512)])],
    ['other JSON', () => Buffer.from('{"posts":[]}\n')],
    ['no JSON', () => Buffer.from('<html>')],
    ['one byte more', (bytes) => Buffer.concat([bytes, Buffer.from(' ')])],
  ];
  it.each(damages)('%s is refused by name, and kept as it is', async (_what, damage) => {
    const { folder, path, bytes } = await filled();
    writeFileSync(path, damage(bytes));
    await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'damaged', file: path });
    expect(readFileSync(path)).toEqual(damage(bytes));
    expect(readdirSync(folder)).toEqual([STORE_FILE]);
  });

  it('is seen at whichever byte it was flipped, removed or doubled', async () => {
    const { folder, path, bytes } = await filled();
    const lineEnds = [...bytes.keys()].flatMap((at) => (bytes[at] === 10 ? [at, at + 1] : []));
    const sampled = Array.from({ length: 60 }, (_, index) => Math.floor((index * bytes.length) / 60));
    for (const at of [...lineEnds, ...sampled, bytes.length - 2].filter((place) => place < bytes.length)) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      const removed = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
      const doubled = Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at)]);
      for (const damaged of [flipped, removed, doubled]) {
        writeFileSync(path, damaged);
        await expect(openLowdbStore(folder), `byte ${at}`).rejects.toMatchObject({ code: 'damaged' });
      }
    }
  });

  it('is honest JSON when it is whole', async () => {
    const { bytes } = await filled();
    const read = JSON.parse(bytes.toString()) as { version: number; tables: { practices: unknown[] } };
    expect(read.version).toBe(1);
    expect(read.tables.practices).toHaveLength(70);
  });

  it('of a newer version is refused, and kept', async () => {
    const { folder, path } = await filled();
    const newer = readFileSync(new URL('../../fixtures/store/v999.json', import.meta.url));
    writeFileSync(path, newer);
    await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'newer', file: path, detail: '999' });
    expect(readFileSync(path)).toEqual(newer);
  });
});

describe('the folder', () => {
  it('is held by one store at a time, and free after it closed', async () => {
    const folder = await newFolder();
    const store = await openLowdbStore(folder);
    await expect(openLowdbStore(folder)).rejects.toMatchObject({
      code: 'locked',
      detail: String(process.pid),
    });
    await store.close();
    expect(existsSync(join(folder, LOCK_FILE))).toBe(false);
    await (await openLowdbStore(folder)).close();
  });

  it('is no longer written once its lock was removed or taken', async () => {
    const folder = await newFolder();
    const store = await openLowdbStore(folder);
    await store.write((writer) => writer.put('people', person('mine')));
    rmSync(join(folder, LOCK_FILE));
    const other = await openLowdbStore(folder);
    await expect(store.write((writer) => writer.put('people', person('late')))).rejects.toMatchObject({
      code: 'write-failed',
    });
    await store.close();
    await other.write((writer) => writer.put('people', person('theirs')));
    await other.close();
    expect(await peopleOnDisk(folder)).toEqual(['mine', 'theirs']);
  });

  it('with pictures but without its rows does not pass for a new one', async () => {
    const folder = await newFolder();
    mkdirSync(join(folder, 'pictures'));
    writeFileSync(join(folder, 'pictures', 'x.webp'), 'bytes');
    await expect(openLowdbStore(folder)).rejects.toMatchObject({
      code: 'missing',
      file: join(folder, STORE_FILE),
    });
    expect(readdirSync(folder)).toEqual(['pictures']);
  });

  it('is swept of what a killed process was still writing', async () => {
    const folder = await newFolder();
    writeFileSync(join(folder, `${STORE_FILE}.6f1c.tmp`), 'half');
    await (await openLowdbStore(folder)).close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('writes once for all who wait together', async () => {
  const disk = new FailingFiles();
  const store = await openLowdbStore(await newFolder(), { files: disk.files });
  disk.calls = 0;
  await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      store.write((writer) => writer.put('people', person(`p${index}`))),
    ),
  );
  // The first writer makes the file (still mine? content, name, folder, older journals); the 49 who came meanwhile begin its
  // journal (still mine? name free, head, folder, opened) and share one line (written, still mine?).
  expect(disk.calls).toBe(5 + 7);
  disk.calls = 0;
  await store.write((writer) => writer.put('people', person('one more')));
  expect(disk.calls).toBe(2);
  await store.close();
});
