import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_DOCUMENT, paginate } from '../../../api/store/document.ts';
import { DurableAdapter } from '../../../api/store/durable-adapter.ts';
import { diskFiles, type FileSystem } from '../../../api/store/file-system.ts';
import { readStored } from '../../../api/store/read-stored.ts';
import { TEMPORARY } from '../../../api/store/write-durably.ts';
import { FailingFiles, HOWS } from './failing-files.ts';
import { person } from './rows.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();
const filled = { seq: 1, tables: { ...EMPTY_DOCUMENT.tables, people: paginate([person('p', { seq: 1 })]) } };

it('gives null where there is no file, then what was written, and knows its size', async () => {
  const path = join(await newFolder(), 'rows.json');
  const adapter = new DurableAdapter(diskFiles, path);
  expect(await adapter.read()).toBeNull();
  await adapter.write(filled);
  expect(adapter.size).toBe(readFileSync(path).byteLength);
  const other = new DurableAdapter(diskFiles, path);
  expect(await other.read()).toEqual(filled);
  expect(other.size).toBe(adapter.size);
});

it('writes nothing when it is told that it may not', async () => {
  const path = join(await newFolder(), 'rows.json');
  writeFileSync(path, 'as it was');
  const adapter = new DurableAdapter(diskFiles, path, {
    checkMine: () => Promise.reject(new Error('not ours')),
  });
  await expect(adapter.write(filled)).rejects.toThrow('not ours');
  expect(readFileSync(path, 'utf8')).toBe('as it was');
  await expect(adapter.read()).rejects.toMatchObject({ code: 'damaged', file: path });
});

/** The document after so many people came, and what the last of them changed. */
function grown(count: number) {
  const rows = Array.from({ length: count }, (_, index) => person(`p${index}`, { seq: index + 1 }));
  const row = rows[count - 1];
  return {
    content: { seq: count, tables: { ...EMPTY_DOCUMENT.tables, people: paginate(rows) } },
    changes: [{ table: 'people', id: `p${count - 1}`, row } as const],
  };
}
async function countOn(path: string): Promise<number> {
  const stored = await readStored(diskFiles, path);
  if (!stored) return 0;
  if (stored.content.is !== 'current') throw new Error('an older file');
  return stored.content.document.tables.people.flatMap(({ rows }) => rows).length;
}

describe('the journal', () => {
  it('takes what is appended, and is one file again after closing', async () => {
    const folder = await newFolder();
    const path = join(folder, 'rows.json');
    const adapter = new DurableAdapter(diskFiles, path);
    await adapter.append(grown(1).changes, grown(1).content);
    const first = readFileSync(path);
    await adapter.append(grown(2).changes, grown(2).content);
    expect(readFileSync(path)).toEqual(first);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(await countOn(path)).toBe(2);
    await adapter.close(grown(2).content);
    expect(readdirSync(folder)).toEqual(['rows.json']);
    expect(await countOn(path)).toBe(2);
  });

  it('is folded into a new file while commits go on, and starts small again', async () => {
    const folder = await newFolder();
    const path = join(folder, 'rows.json');
    const adapter = new DurableAdapter(diskFiles, path, { journalMaxBytes: 2000 });
    const files = new Set<string>();
    for (let count = 1; count <= 200; count += 1) {
      await adapter.append(grown(count).changes, grown(count).content);
      files.add(readFileSync(path).toString());
      expect(await countOn(path)).toBe(count);
    }
    expect(files.size).toBeGreaterThan(3);
    await adapter.close(grown(200).content);
    expect(readdirSync(folder)).toEqual(['rows.json']);
  });

  it('keeps what its journal holds when a start that must write anew is refused for a moment', async () => {
    const path = join(await newFolder(), 'rows.json');
    const killed = new DurableAdapter(diskFiles, path);
    for (const count of [1, 2]) await killed.append(grown(count).changes, grown(count).content);
    const checkMine = vi
      .fn<() => Promise<void>>(async () => undefined)
      .mockRejectedValueOnce(new Error('unreadable for a moment'));
    const adapter = new DurableAdapter(diskFiles, path, { checkMine });
    expect((await adapter.read())?.seq).toBe(2);
    await adapter.append(grown(3).changes, grown(3).content);
    expect(await countOn(path)).toBe(3);
    for (const each of [killed, adapter]) await each.close(grown(3).content);
  });

  it('gives up folding when the file was written anew meanwhile, also once that has a journal', async () => {
    const folder = await newFolder();
    const path = join(folder, 'rows.json');
    const disk = new FailingFiles();
    const written = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    let holds = false;
    const create: typeof disk.files.create = async (file, chunks) => {
      await disk.files.create(file, chunks);
      if (!holds || !file.endsWith(TEMPORARY)) return;
      holds = false;
      written.resolve();
      await go.promise;
    };
    const adapter = new DurableAdapter({ ...disk.files, create }, path, { journalMaxBytes: 1 });
    await adapter.append(grown(1).changes, grown(1).content);
    holds = true;
    await adapter.append(grown(2).changes, grown(2).content);
    await written.promise;
    Object.assign(disk, { calls: 0, failAt: 1 });
    await expect(adapter.append(grown(3).changes, grown(3).content)).rejects.toThrow('planted');
    // As the store does after it, before the next commit.
    await adapter.write(grown(2).content);
    await adapter.append(grown(3).changes, grown(3).content);
    go.resolve();
    await vi.waitFor(
      () => expect(readdirSync(folder).filter((name) => name.endsWith(TEMPORARY))).toEqual([]),
      { timeout: 20_000 },
    );
    expect(await countOn(path)).toBe(3);
    await adapter.close(grown(3).content);
  });

  it('loses nothing to a kill between any two steps of folding; the old journal goes last', async () => {
    const path = join(await newFolder(), 'rows.json');
    const steps: string[] = [];
    const lost: string[] = [];
    let acknowledged = 0;
    const watched = Object.entries(diskFiles).map(
      ([name, call]: [string, (...given: never[]) => unknown]) => [
        name,
        async (...given: never[]) => {
          steps.push(name);
          if ((await countOn(path)) < acknowledged) lost.push(`before ${name}`);
          const result = await call(...given);
          if ((await countOn(path)) < acknowledged) lost.push(`after ${name}`);
          return result;
        },
      ],
    );
    // The same calls, each with a look at the disk before and after it.
    const files = Object.fromEntries(watched) as FileSystem;
    const adapter = new DurableAdapter(files, path, { journalMaxBytes: 1 });
    for (let count = 1; count <= 3; count += 1) {
      await adapter.append(grown(count).changes, grown(count).content);
      acknowledged = count;
    }
    await vi.waitFor(() => expect(steps.slice(-3)).toEqual(['rename', 'flushFolder', 'remove']), {
      timeout: 20_000,
    });
    await adapter.close(grown(3).content);
    expect(lost).toEqual([]);
    expect(await countOn(path)).toBe(3);
  });

  it.each(HOWS)(
    'loses nothing acknowledged at whichever call the disk fails, folding too (%s)',
    async (how) => {
      for (let failAt = 1; ; failAt += 1) {
        const path = join(await newFolder(), 'rows.json');
        const disk = new FailingFiles();
        const adapter = new DurableAdapter(disk.files, path, { journalMaxBytes: 1 });
        await adapter.append(grown(1).changes, grown(1).content);
        Object.assign(disk, { calls: 0, failAt, how });
        let acknowledged = 1;
        for (let count = 2; count <= 4 && acknowledged === count - 1; count += 1) {
          const { changes, content } = grown(count);
          await adapter.append(changes, content).then(
            () => (acknowledged = count),
            () => undefined,
          );
          expect(await countOn(path)).toBeGreaterThanOrEqual(acknowledged);
        }
        await adapter.close(grown(acknowledged).content);
        const found = await countOn(path);
        expect(found).toBeGreaterThanOrEqual(acknowledged);
        expect(found).toBeLessThanOrEqual(acknowledged + 1);
        expect((await new DurableAdapter(diskFiles, path).read())?.seq).toBe(found);
        if (disk.failed === undefined) break;
        expect(failAt).toBeLessThan(100);
      }
    },
  );
});
