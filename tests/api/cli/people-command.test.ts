import { writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLowdbStore, STORE_FILE } from '../../../api/store/lowdb-store.ts';
import type { Lang } from '../../../api/contract/words.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { openDesk } from './desk.ts';

const newFolder = temporaryFolders();
const HEADER = 'name,email,unit,region,manager,role\n';
const TEAM = `${HEADER}Chef,chef@ex.fr,Hotels,Rhone,,manager\nAnn,ann@ex.fr,Hotels,Rhone,chef@ex.fr,rep\nBob,bob@ex.fr,Trade,North,chef@ex.fr,\n`;

async function start(lang: Lang = 'en') {
  const folder = await newFolder();
  const desk = openDesk(join(folder, 'company'), lang);
  const file = join(folder, 'people.csv');
  const importText = async (text: string, ...options: string[]) => {
    await writeFile(file, text);
    return desk.run('people', 'import', file, ...options);
  };
  const people = () =>
    desk.read(async (db) =>
      (await db.list('people')).map(({ email, active }) => `${email}${active ? '' : ' gone'}`),
    );
  return { folder: join(folder, 'company'), desk, importText, people };
}

it('adds people with their managers, and changes nothing the second time', async () => {
  const { desk, importText } = await start();
  expect(await importText(TEAM)).toEqual({
    status: 0,
    said: ['3 added, 0 updated, 0 unchanged, 0 deactivated.'],
    warned: [],
  });
  const [before, seq] = await desk.read(async (db) => [await db.list('people'), await db.seq()]);
  const chef = before.find(({ email }) => email === 'chef@ex.fr');
  expect(before.map(({ managerId }) => managerId)).toEqual([undefined, chef?.id, chef?.id]);
  expect(before[1]).toMatchObject({ name: 'Ann', unit: 'Hotels', role: 'rep', active: true });
  expect((await importText(TEAM)).said).toEqual(['0 added, 0 updated, 3 unchanged, 0 deactivated.']);
  expect(await desk.read((db) => db.seq())).toBe(seq);
});

it('updates what changed and keeps what the person chose', async () => {
  const { desk, importText } = await start();
  await importText(TEAM);
  await desk.write(async (db) => {
    const [ann] = await db.list('people', { where: { email: 'ann@ex.fr' } });
    if (ann) await db.put('people', { ...ann, lang: 'en' });
  });
  expect(
    (await importText(TEAM.replace('Ann,ann@ex.fr,Hotels,Rhone,chef@ex.fr', 'Ann Lee,ANN@ex.fr,Trade,,')))
      .said,
  ).toEqual(['0 added, 1 updated, 2 unchanged, 0 deactivated.']);
  const [ann] = await desk.read((db) => db.list('people', { where: { email: 'ann@ex.fr' } }));
  expect(ann).toMatchObject({ name: 'Ann Lee', unit: 'Trade', lang: 'en' });
  expect(ann?.managerId).toBeUndefined();
});

it('does not take a new address for a new person, unless told so', async () => {
  const { desk, importText, people } = await start();
  await importText(TEAM);
  const moved = TEAM.replace('ann@ex.fr', 'ann.lee@ex.fr');
  expect(await importText(moved)).toMatchObject({
    status: 1,
    warned: [
      'Ann leaves (ann@ex.fr) and comes (ann.lee@ex.fr): is it one person?',
      expect.stringContaining('former e-mail'),
    ],
  });
  const [before] = await desk.read((db) => db.list('people', { where: { email: 'ann@ex.fr' } }));
  const followed =
    'name,email,former e-mail,unit,region,manager,role\nChef,chef@ex.fr,,Hotels,Rhone,,manager\nAnn,ann.lee@ex.fr,ann@ex.fr,Hotels,Rhone,chef@ex.fr,rep\nBob,bob@ex.fr,,Trade,North,chef@ex.fr,\n';
  expect((await importText(followed)).said).toEqual(['0 added, 1 updated, 2 unchanged, 0 deactivated.']);
  const [after] = await desk.read((db) => db.list('people', { where: { email: 'ann.lee@ex.fr' } }));
  expect(after?.id).toBe(before?.id);
  expect((await importText(followed)).said).toEqual(['0 added, 0 updated, 3 unchanged, 0 deactivated.']);
  expect((await importText(TEAM, '--yes')).status).toBe(0);
  expect((await people()).filter((each) => each.startsWith('ann'))).toEqual([
    'ann@ex.fr',
    'ann.lee@ex.fr gone',
  ]);
});

it('only says what would happen with --dry-run', async () => {
  const { folder, desk, importText } = await start();
  expect((await importText(TEAM, '--dry-run')).said).toEqual([
    'Dry run: 3 to add, 0 to update, 0 unchanged, 0 to deactivate.',
  ]);
  expect(await desk.read((db) => db.count('people'))).toBe(0);
  expect(existsSync(join(folder, STORE_FILE))).toBe(false);
});

const BAD = `${TEAM}No Mail,nomail,Trade,North,,rep\n,eve@ex.fr,Trade,North,,rep\nNo Unit,unit@ex.fr,,North,,rep\nRole,role@ex.fr,Trade,North,,astronaut\nTwice,ann@ex.fr,Trade,North,,rep\nLost,lost@ex.fr,Trade,North,ghost@ex.fr,rep\nLoop,loop@ex.fr,Trade,North,loop2@ex.fr,rep\nLoop2,loop2@ex.fr,Trade,North,loop@ex.fr,rep\nQu"ote,q@ex.fr,Trade,North,,rep\n`;

it('tells every bad line by its number and reason, and does nothing', async () => {
  const { desk, importText } = await start();
  const told = await importText(BAD);
  expect(told.status).toBe(1);
  expect(told.warned).toEqual([
    'line 5: "nomail" is no e-mail address',
    'line 6: no name (eve@ex.fr)',
    'line 7: no unit (unit@ex.fr)',
    'line 8: unknown role "astronaut" (rep, manager, key-account, headquarters, administrator)',
    'line 9: the same address twice (ann@ex.fr, 3)',
    'line 10: the manager "ghost@ex.fr" is not in the directory',
    'line 11: the chain of managers comes back to the same person (loop2@ex.fr)',
    'line 12: the chain of managers comes back to the same person (loop@ex.fr)',
    'line 13: unreadable (quotation marks?)',
    'Nothing was changed: 9 line(s) to mend, or --skip-bad to take the others.',
  ]);
  expect(await desk.read((db) => db.count('people'))).toBe(0);
});

it('speaks French to French readers', async () => {
  const { importText } = await start('fr');
  const told = await importText(BAD);
  expect(told.warned[0]).toBe('ligne 5 : « nomail » n’est pas une adresse');
  expect(told.warned.at(-1)).toBe(
    'Rien n’a été changé : 9 ligne(s) à corriger, ou --skip-bad pour prendre les autres.',
  );
});

it('takes the good lines with --skip-bad, and lets nobody go whom a bad line may mean', async () => {
  const { importText, people } = await start();
  await importText(TEAM);
  const told = await importText(
    `${HEADER}Chef,chef@ex.fr,Hotels,Rhone,,manager\nAnn,annex.fr,Hotels,,,rep\nNew,new@ex.fr,Trade,,,rep\n`,
    '--skip-bad',
  );
  expect(told).toMatchObject({ status: 0, said: ['1 added, 0 updated, 1 unchanged, 0 deactivated.'] });
  expect(await people()).toEqual(['chef@ex.fr', 'ann@ex.fr', 'bob@ex.fr', 'new@ex.fr']);
  // Here the bad line says who it means: that one stays, and the other absent one goes.
  await importText(
    `${HEADER}Chef,chef@ex.fr,Hotels,Rhone,,manager\n,ann@ex.fr,Hotels,,,rep\nNew,new@ex.fr,Trade,,,rep\n`,
    '--skip-bad',
  );
  expect(await people()).toEqual(['chef@ex.fr', 'ann@ex.fr', 'new@ex.fr', 'bob@ex.fr gone']);
});

it('deactivates leavers with their sessions and invitations, and takes them back as the same person', async () => {
  const { desk, importText, people } = await start();
  await importText(TEAM);
  const bob = await desk.read(async (db) => (await db.list('people', { where: { email: 'bob@ex.fr' } }))[0]);
  await desk.run('invite', 'bob@ex.fr');
  await desk.write(async (db) => {
    const times = { accessExpiresAt: '2099', refreshExpiresAt: '2099', at: '2026', lastAt: '2026' };
    await db.put('sessions', {
      id: 's1',
      personId: bob?.id ?? '',
      device: '',
      accessHash: 'a',
      refreshHash: 'r',
      ...times,
    });
    await db.put('sessions', {
      id: 's2',
      personId: 'another',
      device: '',
      accessHash: 'b',
      refreshHash: 'q',
      ...times,
    });
  });
  const without = TEAM.replace(/Bob.*\n/, '');
  expect((await importText(without, '--keep-absent')).said).toEqual([
    '0 added, 0 updated, 2 unchanged, 0 deactivated.',
  ]);
  expect((await importText(without)).said).toEqual(['0 added, 0 updated, 2 unchanged, 1 deactivated.']);
  expect(await people()).toContain('bob@ex.fr gone');
  await desk.read(async (db) => {
    expect((await db.list('sessions')).map(({ id }) => id)).toEqual(['s2']);
    expect(await db.count('invitations')).toBe(0);
  });
  expect((await importText(without)).said).toEqual(['0 added, 0 updated, 2 unchanged, 0 deactivated.']);
  await importText(TEAM);
  expect(await desk.read((db) => db.get('people', bob?.id ?? ''))).toMatchObject({
    active: true,
    email: 'bob@ex.fr',
  });
});

it('does not let more than half go without --yes', async () => {
  const { importText, people } = await start();
  await importText(TEAM);
  const one = `${HEADER}Chef,chef@ex.fr,Hotels,Rhone,,manager\n`;
  const told = await importText(one);
  expect(told).toMatchObject({ status: 1, said: [] });
  expect(told.warned[0]).toContain('2 people would be deactivated, more than half');
  expect((await people()).filter((each) => each.endsWith('gone'))).toEqual([]);
  expect((await importText(one, '--yes')).said).toEqual(['0 added, 0 updated, 1 unchanged, 2 deactivated.']);
});

it('says in one line that columns or the file are missing, or that a server holds the folder', async () => {
  const { folder, desk, importText } = await start();
  expect((await importText('prenom;role\na;b\n')).warned).toEqual([
    'Columns not found in the first line: name, e-mail, unit.',
  ]);
  expect((await desk.run('people', 'import', '/nowhere.csv')).warned).toEqual([
    'The file /nowhere.csv cannot be read.',
  ]);
  const server = await openLowdbStore(folder);
  const told = await importText(TEAM);
  await server.close();
  expect(told.status).toBe(1);
  expect(told.warned).toHaveLength(1);
  expect(told.warned[0]).toContain(`number ${process.pid}`);
});
