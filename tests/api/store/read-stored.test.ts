import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FORMAT_VERSION, headOf, sumLines, sumOf, tailOf } from '../../../api/store/encode-document.ts';
import { diskFiles, type FileSystem } from '../../../api/store/file-system.ts';
import { journalPath, listJournals } from '../../../api/store/journal.ts';
import { headOfJournal, sealLines } from '../../../api/store/journal-text.ts';
import { LOCK_FILE, openLowdbStore, STORE_FILE } from '../../../api/store/lowdb-store.ts';
import { readStored } from '../../../api/store/read-stored.ts';
import { like, person } from './rows.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();
const read = (folder: string) => readStored(diskFiles, join(folder, STORE_FILE));
async function peopleIn(folder: string): Promise<string[]> {
  const stored = await read(folder);
  if (stored?.content.is !== 'current') return [];
  return stored.content.document.tables.people.flatMap(({ rows }) => rows.map(({ id }) => id));
}

/** A folder as a killed process leaves it: two people in the file, then one put and one removed in the journal. */
async function killed() {
  const [folder, running] = [await newFolder(), await newFolder()];
  const store = await openLowdbStore(running);
  await store.write(async (writer) => {
    await writer.put('people', person('a'));
    await writer.put('people', person('b'));
  });
  await store.write((writer) => writer.put('people', person('c')));
  await store.write((writer) => writer.remove('people', 'a'));
  for (const name of readdirSync(running).filter((each) => each !== LOCK_FILE))
    writeFileSync(join(folder, name), readFileSync(join(running, name)));
  await store.close();
  const [journal = ''] = await listJournals(diskFiles, join(folder, STORE_FILE));
  return { folder, journal, bytes: readFileSync(journal) };
}

it('reads the file and what follows it; a start makes one file of both', async () => {
  const { folder } = await killed();
  expect(await peopleIn(folder)).toEqual(['b', 'c']);
  expect(await read(folder)).toMatchObject({ commits: 2 });
  await (await openLowdbStore(folder)).close();
  expect(readdirSync(folder)).toEqual([STORE_FILE]);
  expect(await peopleIn(folder)).toEqual(['b', 'c']);
  expect(await read(folder)).toMatchObject({ commits: 0 });
});

it('reads the file once, and again only when another was put in its place meanwhile', async () => {
  const folder = await newFolder();
  const path = join(folder, STORE_FILE);
  const write = async (id: string) => {
    const store = await openLowdbStore(folder);
    await store.write((writer) => writer.put('people', person(id)));
    await store.close();
  };
  await write('a');
  let reads = 0;
  let meanwhile: (() => Promise<void>) | undefined;
  const files: FileSystem = {
    ...diskFiles,
    async read(asked) {
      const bytes = await diskFiles.read(asked);
      if (asked !== path) return bytes;
      reads += 1;
      await meanwhile?.();
      meanwhile = undefined;
      return bytes;
    },
  };
  const seq = async () => {
    const stored = await readStored(files, path);
    return stored?.content.is === 'current' ? stored.content.document.seq : undefined;
  };
  expect([await seq(), reads]).toEqual([1, 1]);
  meanwhile = () => write('b');
  expect([await seq(), reads]).toEqual([2, 3]);
});

it('passes over a line that a crash cut, and goes on from there', async () => {
  const { folder, journal } = await killed();
  appendFileSync(journal, '{"sha256":"half of a li');
  expect(await peopleIn(folder)).toEqual(['b', 'c']);
  const store = await openLowdbStore(folder);
  await store.write((writer) => writer.put('people', person('d')));
  await store.close();
  expect(await peopleIn(folder)).toEqual(['b', 'c', 'd']);
});

it('refuses a damaged journal by its name, keeps it, and starts nothing', async () => {
  const { folder, journal, bytes } = await killed();
  const damaged = Buffer.from(bytes);
  damaged[bytes.length - 40] = (damaged[bytes.length - 40] ?? 0) ^ 1;
  writeFileSync(journal, damaged);
  const before = readdirSync(folder);
  await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'damaged', file: journal });
  expect(readFileSync(journal)).toEqual(damaged);
  expect(readdirSync(folder)).toEqual(before);
});

it('never reads a journal behind a file that it does not follow', async () => {
  const { folder, journal, bytes } = await killed();
  const store = await openLowdbStore(folder);
  await store.write((writer) => writer.put('people', person('d')));
  await store.close();
  writeFileSync(journal, bytes);
  expect(await peopleIn(folder)).toEqual(['b', 'c', 'd']);
});

it('does not take a journal that lost its file for a new company', async () => {
  const { folder, journal } = await killed();
  rmSync(join(folder, STORE_FILE));
  await expect(openLowdbStore(folder)).rejects.toMatchObject({ code: 'missing', detail: journal });
  expect(readdirSync(folder)).toHaveLength(1);
});

it('takes the journal of an older version along when it brings its rows up', async () => {
  const folder = await newFolder();
  const lines = [
    headOf(FORMAT_VERSION - 1, 1),
    '"fans":[',
    JSON.stringify({ ...like('x', 'p'), seq: 1 }),
    ']',
  ];
  const body = lines.map((line) => `${line}\n`).join('');
  const sum = sumLines(lines.map(sumOf));
  const path = join(folder, STORE_FILE);
  writeFileSync(path, `${body}${tailOf(Buffer.byteLength(body), sum)}\n`);
  const words = `"seq":2,"changes":${JSON.stringify([
    ['fans', { ...like('y', 'p'), seq: 2 }],
    ['fans', 'x:p'],
  ])}}`;
  writeFileSync(journalPath(path, sum), headOfJournal(sum) + sealLines(sum, [words]).text);
  const steps = { [FORMAT_VERSION - 1]: ({ fans = [] }) => ({ likes: fans }) };
  const store = await openLowdbStore(folder, { steps });
  const likes = await store.read((reader) => reader.list('likes'));
  expect(likes.map(({ id, seq }) => [id, seq])).toEqual([['y:p', 2]]);
  expect(await store.read((reader) => reader.seq())).toBe(2);
  await store.close();
  // The old rows whole, the journal among them.
  const kept = `${STORE_FILE}.v${FORMAT_VERSION - 1}`;
  expect(readdirSync(folder).toSorted()).toEqual([STORE_FILE, kept, `${kept}.journal-${sum.slice(0, 16)}`]);
});

it('is one state at any moment while a process folds its journal all the time', async () => {
  const folder = await newFolder();
  const store = await openLowdbStore(folder, { journalMaxBytes: 1 });
  const reached: number[] = [];
  const stopping = new AbortController();
  const writing = (async () => {
    for (let index = 0; !stopping.signal.aborted; index += 1)
      await store.write(async (writer) => {
        await writer.put('people', person(`l${index}`));
        await writer.put('people', person(`r${index}`));
      });
  })();
  while ((reached.at(-1) ?? 0) < 200) {
    const acknowledged = await store.read((reader) => reader.count('people'));
    const found = (await peopleIn(folder)).length;
    expect(found).toBeGreaterThanOrEqual(acknowledged);
    expect(found % 2).toBe(0);
    reached.push(found);
  }
  stopping.abort();
  await writing;
  await store.close();
  expect(reached).toEqual(reached.toSorted((a, b) => a - b));
});
