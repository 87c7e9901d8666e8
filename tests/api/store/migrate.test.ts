import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decodeDocument } from '../../../api/store/decode-document.ts';
import { FORMAT_VERSION, headOf, sumLines, sumOf, tailOf } from '../../../api/store/encode-document.ts';
import { openLowdbStore, STORE_FILE } from '../../../api/store/lowdb-store.ts';
import { migrate, STEPS } from '../../../api/store/migrate.ts';
import { person } from './rows.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();
const fixtures = new URL('../../fixtures/store/', import.meta.url);
const versions = Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1);

it('has a step from every version but the last', () => {
  expect(Object.keys(STEPS).map(Number)).toEqual(versions.slice(0, -1));
  expect(() => migrate({ version: 0, seq: 1, tables: {} }, {})).toThrow('no way from version 0 to 1');
});

it.each(versions)('opens the fixture of version %i with all that it holds', async (version) => {
  const folder = await newFolder();
  writeFileSync(join(folder, STORE_FILE), readFileSync(new URL(`v${version}.json`, fixtures)));
  const store = await openLowdbStore(folder);
  await store.read(async (reader) => {
    expect(await reader.get('people', 'p1')).toMatchObject({ email: 'p1@relais.test', active: true });
    expect(await reader.list('practices', { where: { products: 'duo' } })).toHaveLength(2);
    expect(await reader.count('likes', { practiceId: 'x1' })).toBe(1);
    expect(await reader.get('settings', 'a')).toMatchObject({ value: 'b' });
    expect(await reader.seq()).toBe(5);
  });
  await store.close();
});

/** A file as version 0 might have been: people under another name. */
async function oldFolder() {
  const lines = [headOf(0, 1), '"colleagues":[', JSON.stringify({ ...person('p1'), seq: 1 }), ']'];
  const body = lines.map((line) => `${line}\n`).join('');
  const bytes = Buffer.from(`${body}${tailOf(Buffer.byteLength(body), sumLines(lines.map(sumOf)))}\n`);
  const folder = await newFolder();
  writeFileSync(join(folder, STORE_FILE), bytes);
  return { folder, bytes };
}

it('brings an older file up on opening, and keeps the old one beside it', async () => {
  const { folder, bytes } = await oldFolder();
  const store = await openLowdbStore(folder, {
    steps: { 0: ({ colleagues = [] }) => ({ people: colleagues }) },
  });
  expect(await store.read((reader) => reader.count('people', { active: true }))).toBe(1);
  await store.close();
  expect(readFileSync(join(folder, `${STORE_FILE}.v0`))).toEqual(bytes);
  expect(decodeDocument(readFileSync(join(folder, STORE_FILE)))).toMatchObject({ is: 'current' });
});

it('keeps the old file when a step fails, and says so', async () => {
  const { folder, bytes } = await oldFolder();
  const steps = {
    0: () => {
      throw new Error('a row without a name');
    },
  };
  await expect(openLowdbStore(folder, { steps })).rejects.toMatchObject({
    code: 'migration-failed',
    detail: 'a row without a name',
  });
  expect(readFileSync(join(folder, STORE_FILE))).toEqual(bytes);
  expect(readdirSync(folder)).toEqual([STORE_FILE]);
});
