import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { decodeDocument } from '../../../api/store/decode-document.ts';
import { openKitShelf } from '../../../api/store/kit-shelf.ts';
import { openLowdbStore, STORE_FILE } from '../../../api/store/lowdb-store.ts';
import { openPictureShelf } from '../../../api/store/picture-shelf.ts';
import { EPOCH_SETTING } from '../../../api/usecases/read-changes.ts';
import { person, practice } from '../store/rows.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { runBackups } from './backup-run.ts';
import { openDesk } from './desk.ts';

const newFolder = temporaryFolders();
const PICTURE = Buffer.from('the bytes of a picture');
const FILE = Buffer.from('what a file of a kit holds');

async function start() {
  const top = await newFolder();
  const folder = join(top, 'company');
  const desk = openDesk(folder);
  await desk.write(async (db) => {
    await db.put('people', person('ann'));
    await db.put('practices', practice('x1', { pictures: ['pic1'] }));
    await db.put('pictures', { id: 'pic1', ownerId: 'ann', width: 1, height: 1, alt: '', at: '2026' });
    const file = { name: 'Tarif.pdf', bytes: FILE.length, digest: '', at: '2026' };
    await db.put('kitFiles', { id: 'kit1', ownerId: 'ann', ...file });
  });
  await (await openPictureShelf(join(folder, 'pictures'))).put('pic1', PICTURE);
  await (await openKitShelf(join(folder, 'kit-files'))).put('kit1', FILE, 'pdf');
  const file = join(top, 'backup.tar.gz');
  return { top, folder, desk, file };
}

it('saves and puts back rows, pictures and files, byte for byte', async () => {
  const { top, desk, file } = await start();
  expect((await desk.run('backup', file)).said).toEqual([
    `${file}: 1 practice(s), 1 picture(s), 1 kit file(s).`,
  ]);
  const other = join(top, 'other');
  const told = await openDesk(other).run('restore', file);
  expect(told.status).toBe(0);
  expect(readFileSync(join(other, 'pictures', 'pic1.webp'))).toEqual(PICTURE);
  expect(readFileSync(join(other, 'kit-files', 'kit1.pdf'))).toEqual(FILE);
  expect(await openDesk(other).read((db) => db.get('practices', 'x1'))).toMatchObject({ pictures: ['pic1'] });
  expect((await openDesk(other).run('doctor')).status).toBe(0);
});

it('begins another history, so that no device goes on from a place of the lost one', async () => {
  const { folder, desk, file } = await start();
  await desk.write((db) => db.put('settings', { id: EPOCH_SETTING, value: 'lost' }));
  await desk.run('backup', file);
  expect((await desk.run('restore', file, '--force')).status).toBe(0);
  // The next server names it anew.
  expect(await desk.read((db) => db.get('settings', EPOCH_SETTING))).toBeUndefined();
  const others = (bytes: Buffer) => {
    const decoded = decodeDocument(bytes);
    return decoded.is === 'current' ? { ...decoded.content.tables, settings: [] } : decoded;
  };
  const kept = readdirSync(folder).find((name) => name.startsWith(`${STORE_FILE}.before-`)) ?? '';
  expect(others(readFileSync(join(folder, STORE_FILE)))).toEqual(others(readFileSync(join(folder, kept))));
});

it('is one consistent state while a server writes', async () => {
  const { top, folder } = await start();
  const { backups, failed, lost, halved } = await runBackups(folder, top, 5);
  expect({ backups, failed, lost, halved }).toEqual({ backups: 5, failed: 0, lost: [], halved: 0 });
});

it('--verify checks, and touches nothing', async () => {
  const { top, desk, file } = await start();
  await desk.run('backup', file);
  const other = join(top, 'other');
  const told = await openDesk(other).run('restore', file, '--verify');
  expect(told.said[0]).toContain('is whole: 1 practice(s), 1 picture(s), 1 kit file(s)');
  expect(existsSync(other)).toBe(false);
});

it('replaces a company only with --force, and keeps what was there', async () => {
  const { folder, desk, file } = await start();
  await desk.run('backup', file);
  await desk.write((db) => db.put('people', person('later')));
  const before = readFileSync(join(folder, STORE_FILE));
  const refused = await desk.run('restore', file);
  expect(refused).toMatchObject({
    status: 1,
    warned: [`The folder ${folder} holds rows already: --force to replace them.`],
  });
  expect(readFileSync(join(folder, STORE_FILE))).toEqual(before);
  expect((await desk.run('restore', file, '--force')).status).toBe(0);
  expect(await desk.read((db) => db.get('people', 'later'))).toBeUndefined();
  const kept = readdirSync(folder).find((name) => name.startsWith(`${STORE_FILE}.before-`)) ?? '';
  expect(readFileSync(join(folder, kept))).toEqual(before);
});

it('goes back behind what a killed server wrote after the backup, and keeps that beside', async () => {
  const { top, folder, desk, file } = await start();
  await desk.run('backup', file);
  const server = await openLowdbStore(folder);
  await server.write((db) => db.put('people', person('later')));
  // As a killed process leaves it: the file of the backup, and a journal behind it.
  const left = join(top, 'left');
  mkdirSync(left);
  for (const name of readdirSync(folder).filter((each) => each.startsWith(STORE_FILE)))
    writeFileSync(join(left, name), readFileSync(join(folder, name)));
  await server.close();
  expect(readdirSync(left)).toHaveLength(2);
  expect((await openDesk(left).run('doctor')).said[0]).toContain('2 person(s)');
  expect((await openDesk(left).run('restore', file, '--force')).status).toBe(0);
  expect(await openDesk(left).read((db) => db.count('people'))).toBe(1);
  const kept = readdirSync(left).find((name) => /\.before-[\w-]+$/.test(name)) ?? '';
  expect(decodeDocument(readFileSync(join(left, kept)))).toMatchObject({
    is: 'current',
    content: { seq: 5 },
  });
});

it('reads no journal of a lost file behind a backup of that very file', async () => {
  const { top, folder, desk, file } = await start();
  await desk.run('backup', file);
  const server = await openLowdbStore(folder);
  await server.write((db) => db.put('people', person('later')));
  const left = join(top, 'left');
  mkdirSync(left);
  const journal = readdirSync(folder).find((name) => name.startsWith(`${STORE_FILE}.journal-`)) ?? '';
  writeFileSync(join(left, journal), readFileSync(join(folder, journal)));
  await server.close();
  expect((await openDesk(left).run('restore', file)).status).toBe(0);
  expect(await openDesk(left).read((db) => db.count('people'))).toBe(1);
  expect(readdirSync(left).filter((name) => name.includes('.before-'))).toHaveLength(1);
});

it('mends a damaged folder, which backup and doctor refuse', async () => {
  const { folder, desk, file } = await start();
  await desk.run('backup', file);
  writeFileSync(join(folder, STORE_FILE), 'zeros');
  expect((await desk.run('doctor')).warned[0]).toContain('is damaged');
  expect((await desk.run('backup', `${file}2`)).warned[0]).toContain('npx relais restore <backup> --force');
  expect(existsSync(`${file}2`)).toBe(false);
  expect((await desk.run('restore', file, '--force')).status).toBe(0);
  expect(await desk.read((db) => db.count('people'))).toBe(1);
});

it('does not put a backup under a server', async () => {
  const { folder, desk, file } = await start();
  await desk.run('backup', file);
  const server = await openLowdbStore(folder);
  const told = await desk.run('restore', file, '--force');
  await server.close();
  expect(told.status).toBe(1);
  expect(told.warned[0]).toContain('in use by another Relais process');
});

it('refuses a backup of which one byte is wrong, missing or too much', async () => {
  const { top, desk, file } = await start();
  await desk.run('backup', file);
  const tar = gunzipSync(readFileSync(file));
  const places = ['"title"', 'the bytes of', 'what a file', '"sha256"'].map((text) => tar.indexOf(text) + 3);
  const flipped = places.map((at) => {
    const copy = Buffer.from(tar);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return gzipSync(copy);
  });
  const bad = [...flipped, readFileSync(file).subarray(0, -100), Buffer.from('no backup'), Buffer.alloc(0)];
  for (const [index, bytes] of bad.entries()) {
    const path = join(top, `bad${index}.tar.gz`);
    writeFileSync(path, bytes);
    const other = join(top, 'other');
    const told = await openDesk(other).run('restore', path);
    expect(told.status, `bad backup ${index}`).toBe(1);
    expect(told.warned).toHaveLength(1);
    expect(existsSync(other)).toBe(false);
  }
});

/** The archive with its first entry of this name under another one, as no honest program writes it. */
function rename(tar: Buffer, from: string, to: string): Buffer {
  const copy = Buffer.from(tar);
  const header = copy.subarray(copy.indexOf(`${from}\0`)).subarray(0, 512);
  header.fill(0, 0, 100).write(to);
  header.fill(' ', 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return copy;
}

it('writes nothing outside the folder, whatever an archive names', async () => {
  const { top, desk, file } = await start();
  await desk.run('backup', file);
  const tar = gunzipSync(readFileSync(file));
  for (const [index, name] of ['../escaped', 'pictures/../../escaped', '/tmp/relais-escaped'].entries()) {
    const evil = join(top, `evil${index}.tar.gz`);
    writeFileSync(evil, gzipSync(rename(tar, 'pictures/pic1.webp', name)));
    const other = join(top, 'deep', 'other');
    const told = await openDesk(other).run('restore', evil);
    expect(told.warned).toEqual([`${evil} is not a whole backup (pictures/pic1.webp). Nothing was changed.`]);
    expect(existsSync(other)).toBe(false);
  }
  expect(readdirSync(top)).not.toContain('escaped');
  expect(existsSync('/tmp/relais-escaped')).toBe(false);
});

it('saves and puts back files of every kind, and those that an older version called a PDF', async () => {
  const { top, folder, desk, file } = await start();
  const more = (id: string, name: string) => ({
    id,
    name,
    ownerId: 'ann',
    bytes: FILE.length,
    digest: '',
    at: '2026',
  });
  await desk.write(async (db) => {
    await db.put('kitFiles', more('kit2', 'Tarif.xlsx'));
    await db.put('kitFiles', more('kit3', 'Offre.pptx'));
  });
  const shelf = await openKitShelf(join(folder, 'kit-files'));
  await shelf.put('kit2', FILE, 'xlsx');
  await shelf.put('kit3', FILE, 'pdf');
  expect((await desk.run('doctor')).status).toBe(0);
  expect((await desk.run('backup', file)).status).toBe(0);
  const other = join(top, 'other');
  expect((await openDesk(other).run('restore', file)).status).toBe(0);
  expect(readdirSync(join(other, 'kit-files')).toSorted()).toEqual(['kit1.pdf', 'kit2.xlsx', 'kit3.pdf']);
  expect((await openDesk(other).run('doctor')).status).toBe(0);
});

it('tells of a picture and a file that are gone, and of a folder without a company', async () => {
  const { top, folder, desk, file } = await start();
  await rm(join(folder, 'pictures', 'pic1.webp'));
  await rm(join(folder, 'kit-files', 'kit1.pdf'));
  expect((await desk.run('doctor')).warned).toEqual([
    'pictures/pic1.webp: no file',
    'kit-files/kit1.pdf: no file',
    '2 picture(s) or file(s) are missing on the disk.',
  ]);
  const told = await desk.run('backup', file);
  expect(told).toMatchObject({ status: 0, warned: ['2 picture(s) or file(s) are missing on the disk.'] });
  expect((await openDesk(join(top, 'empty')).run('backup', file)).status).toBe(1);
  const nowhere = join(top, 'nowhere', 'b.tar.gz');
  expect((await desk.run('backup', nowhere)).warned).toEqual([
    `${nowhere} could not be written (ENOENT: no such file or directory): there is no new backup.`,
  ]);
  expect((await openDesk(join(top, 'empty')).run('doctor')).status).toBe(1);
});

it('keeps erased what was erased after the backup, pictures and files too', async () => {
  const { folder, desk, file } = await start();
  await desk.write((db) => db.put('practices', practice('x1', { authorId: 'ann', pictures: ['pic1'] })));
  await desk.run('backup', file);
  const erasure = {
    id: 'e1',
    personId: 'ann',
    practices: 'withdraw' as const,
    at: '2026-11-23T10:00:00.000Z',
  };
  await desk.write((db) => db.put('erasures', erasure));
  const told = await desk.run('restore', file, '--force');
  expect(told.said).toContain('What 1 person(s) had erased since stays erased.');
  const row = await desk.read((db) => db.get('practices', 'x1'));
  expect([row?.status, row?.title, row?.authorId]).toEqual(['withdrawn', '', 'former']);
  expect(existsSync(join(folder, 'pictures', 'pic1.webp'))).toBe(false);
  expect(existsSync(join(folder, 'kit-files', 'kit1.pdf'))).toBe(false);
  expect((await desk.run('doctor')).status).toBe(0);
});
