import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proveInvitation } from '../../../api/usecases/prove-invitation.ts';
import { person } from '../store/rows.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { openDesk } from './desk.ts';

const newFolder = temporaryFolders();
async function start() {
  const folder = await newFolder();
  const desk = openDesk(folder);
  await desk.write(async (db) => {
    await db.put('people', person('ann'));
    await db.put('people', person('bob', { name: '=HYPERLINK("http://evil")' }));
    await db.put('people', person('eve', { active: false }));
    await db.put('people', person('zoe'));
    await db.put('sessions', {
      id: 's',
      personId: 'zoe',
      device: '',
      accessHash: '',
      accessExpiresAt: '',
      refreshHash: '',
      refreshExpiresAt: '',
      at: '',
      lastAt: '',
    });
  });
  return { folder, desk };
}

it('prints a personal link whose code signs that person in', async () => {
  const { desk } = await start();
  const told = await desk.run('invite', 'ANN@relais.test', '--base-url', 'https://relais.ex.fr/');
  expect(told.status).toBe(0);
  const link = /https:\/\/relais\.ex\.fr\/sign-in#(\S+)/.exec(told.said[0] ?? '')?.[1];
  const given = new URLSearchParams(link);
  const proved = await desk.write((db) =>
    proveInvitation(
      { db, now: Date.now() },
      { email: given.get('email') ?? '', code: given.get('code') ?? '' },
    ),
  );
  expect(proved?.id).toBe('ann');
});

it('invites all who have neither a session nor an open invitation, once', async () => {
  const { folder, desk } = await start();
  const file = join(folder, 'links.csv');
  expect((await desk.run('invite', '--all', '--csv', file)).said).toEqual([`2 invitation(s) in ${file}.`]);
  const csv = await readFile(file, 'utf8');
  expect(csv.startsWith('\uFEFF"name","email","link","code","expires"\r\n')).toBe(true);
  expect(csv).toContain('"ann@relais.test","http://127.0.0.1:4173/sign-in#');
  // A name that a spreadsheet would run.
  expect(csv).toContain(`"'=HYPERLINK(""http://evil"")"`);
  expect((await stat(file)).mode & 0o077).toBe(0);
  expect((await desk.run('invite', '--all')).said).toEqual(['0 invitation(s).']);
  // Whose invitation has expired is invited again.
  await desk.write(async (db) => {
    for (const each of await db.list('invitations', { where: { personId: 'bob' } }))
      await db.put('invitations', { ...each, expiresAt: '2020-01-01T00:00:00.000Z' });
  });
  expect((await desk.run('invite', '--all')).said).toHaveLength(2);
});

it('refuses somebody unknown or gone, nobody at all, and an address that is none', async () => {
  const { desk } = await start();
  expect(await desk.run('invite', 'eve@relais.test')).toEqual({
    status: 1,
    said: [],
    warned: ['Nobody active has the address eve@relais.test.'],
  });
  expect((await desk.run('invite')).warned).toEqual(['Give an e-mail address, or --all: one of the two.']);
  expect((await desk.run('invite', 'ann@relais.test', '--all')).status).toBe(1);
  const told = await desk.run('invite', 'ann@relais.test', '--base-url', 'relais');
  expect(told.warned).toEqual([
    'RELAIS_URL=relais: it must be the public address, as https://relais.company.com, without path.',
  ]);
  expect(await desk.read((db) => db.count('invitations'))).toBe(0);
});
