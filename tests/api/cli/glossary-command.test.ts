/** The company's own words, from a file to what is suggested. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Lang } from '../../../api/contract/words.ts';
import { readContext } from '#domain/match/context';
import { recordOf } from '../domain/practices.ts';
import { temporaryFolders } from '../store/temporary-folder.ts';
import { openDesk } from './desk.ts';

const newFolder = temporaryFolders();
const HEADER = 'kind,name,aliases,cases\n';
const WORDS = `${HEADER}product,Capso One,la Capso|C1,\ncompetitor,Lavagna,les rouges,\nword,dossier rouge,red file,silent-customer|Réclamation client\n`;

async function start(lang: Lang = 'en') {
  const folder = await newFolder();
  const desk = openDesk(join(folder, 'company'), lang);
  const file = join(folder, 'words.csv');
  const importText = async (text: string | Buffer, ...options: string[]) => {
    await writeFile(file, text);
    return desk.run('glossary', 'import', file, ...options);
  };
  return { desk, importText, words: () => desk.read((db) => db.list('glossary')) };
}

it('takes words by id and by name of the map, changes nothing the second time, and removes what is gone', async () => {
  const { importText, words } = await start();
  expect(await importText(WORDS)).toEqual({
    status: 0,
    said: ['3 added, 0 changed, 0 unchanged, 0 removed.'],
    warned: [],
  });
  expect(
    (await words()).map(({ kind, name, aliases, concepts }) => ({ kind, name, aliases, concepts })),
  ).toEqual([
    { kind: 'product', name: 'Capso One', aliases: ['la Capso', 'C1'], concepts: [] },
    { kind: 'competitor', name: 'Lavagna', aliases: ['les rouges'], concepts: [] },
    {
      kind: 'word',
      name: 'dossier rouge',
      aliases: ['red file'],
      concepts: ['silent-customer', 'complaint'],
    },
  ]);
  expect((await importText(WORDS)).said).toEqual(['0 added, 0 changed, 3 unchanged, 0 removed.']);
  const shorter = `${HEADER}competitor,Lavagna,les rouges|LV,\n`;
  expect((await importText(shorter, '--dry-run')).said).toEqual([
    'Dry run: 0 to add, 1 to change, 0 unchanged, 2 to remove.',
  ]);
  expect(await words()).toHaveLength(3);
  expect((await importText(shorter, '--keep-absent')).said).toEqual([
    '0 added, 1 changed, 0 unchanged, 0 removed.',
  ]);
  expect((await importText(shorter)).said).toEqual(['0 added, 0 changed, 1 unchanged, 2 removed.']);
});

it('reads what a French spreadsheet writes', async () => {
  const { importText, words } = await start('fr');
  const text =
    '\uFEFFSorte;Nom;Variantes;Cas\r\nConcurrent;Lavagna;les rouges;\r\nMot;liste du jeudi; ;Plainte\r\n';
  expect((await importText(Buffer.from(text, 'utf16le'))).warned).toEqual([
    'ligne 3 : « Plainte » n’est pas un cas de la carte (docs/map.md)',
    'Rien n’a été changé : 1 ligne(s) à corriger.',
  ]);
  expect((await importText(text.replace('Plainte', 'réclamation client'))).status).toBe(0);
  expect((await words()).map(({ kind }) => kind)).toEqual(['competitor', 'word']);
});

it('tells every bad line, and changes nothing', async () => {
  const { importText, words } = await start();
  await importText(WORDS);
  const bad = `${HEADER}gadget,One,,\nword,,x,\nword,${'y'.repeat(81)},,\nword,Two,one,\nword,Three,,no-such-case\n`;
  expect(await importText(bad)).toEqual({
    status: 1,
    said: [],
    warned: [
      'line 2: unknown kind "gadget" (product, competitor, agreement, word)',
      'line 3: no name (x)',
      `line 4: over 80 letters: "${'y'.repeat(81)}"`,
      'line 5: "one" is further up or in the glossary already',
      'line 6: "no-such-case" is no case of the map (docs/map.md)',
      'Nothing was changed: 5 line(s) to mend.',
    ],
  });
  expect(await words()).toHaveLength(3);
  expect((await importText(HEADER)).warned).toEqual(['Nothing was changed: the file has no word.']);
  expect(await words()).toHaveLength(3);
  expect((await importText('name,aliases\nOne,\n')).warned).toEqual([
    'Columns not found in the first line: kind.',
  ]);
});

it('is heard on a page', async () => {
  const { importText, words } = await start();
  await importText(WORDS);
  const heard = (glossary: Awaited<ReturnType<typeof words>>) =>
    readContext(
      recordOf({ description: 'Encore un dossier rouge.' }),
      glossary,
      Date.parse('2026-11-23'),
    ).concepts.get('complaint') ?? 0;
  expect(heard(await words())).toBeGreaterThan(heard([]));
});
