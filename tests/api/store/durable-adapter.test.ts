import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EMPTY_DOCUMENT, paginate } from '../../../api/store/document.ts';
import { DurableAdapter } from '../../../api/store/durable-adapter.ts';
import { diskFiles } from '../../../api/store/file-system.ts';
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
    beforeWrite: () => Promise.reject(new Error('not ours')),
  });
  await expect(adapter.write(filled)).rejects.toThrow('not ours');
  expect(readFileSync(path, 'utf8')).toBe('as it was');
  await expect(adapter.read()).rejects.toMatchObject({ code: 'damaged', file: path });
});
