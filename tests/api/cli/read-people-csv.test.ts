import { expect, it } from 'vitest';
import { readPeopleCsv } from '../../../api/cli/read-people-csv.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const rows = (bytes: Buffer) => {
  const read = readPeopleCsv(bytes);
  if (read.is !== 'people') throw new Error(`no columns: ${read.missing.join()}`);
  return read;
};
const FRENCH =
  'Nom;E-mail;Unité;Région;Responsable;Rôle\r\nÉlodie Noël;Elodie@Ex.fr ;Hôtels;Rhône;chef@ex.fr;Siège\r\n';
const elodie = {
  line: 2,
  name: 'Élodie Noël',
  email: 'elodie@ex.fr',
  unit: 'Hôtels',
  region: 'Rhône',
  manager: 'chef@ex.fr',
  role: 'headquarters',
  roleGiven: 'Siège',
};

it.each([
  ['UTF-8', bytesOf(FRENCH)],
  ['UTF-8 with its mark', bytesOf(`\uFEFF${FRENCH}`)],
  ['latin-1', bytesOf(FRENCH, 'latin1')],
  ['UTF-16, as Excel’s Unicode text', bytesOf(`\uFEFF${FRENCH}`, 'utf16le')],
  ['UTF-16 the other way round', bytesOf(`\uFEFF${FRENCH}`, 'utf16le').swap16()],
  ['commas', bytesOf(FRENCH.replaceAll(';', ','))],
  ['tabs', bytesOf(FRENCH.replaceAll(';', '\t'))],
  ['quotes and Unix lines', bytesOf(FRENCH.replaceAll('\r', '').replaceAll('Hôtels', '"Hôtels"'))],
])('reads %s', (_what, bytes) => {
  expect(rows(bytes).lines).toEqual([elodie]);
});

it('passes over Excel’s note of the separator, and counts its line', () => {
  const noted = rows(bytesOf(`sep=;\r\n${FRENCH}`));
  expect(noted.lines).toEqual([{ ...elodie, line: 3 }]);
});

it('knows the columns by their names in both languages and in any order', () => {
  const english = rows(
    bytesOf(
      'role,Manager e-mail,REGION,Business unit,E-mail address,Full name\nKAM,,North,Trade,a@b.co,Ann Lee\n',
    ),
  );
  expect(english.lines[0]).toMatchObject({
    name: 'Ann Lee',
    email: 'a@b.co',
    unit: 'Trade',
    role: 'key-account',
    manager: '',
  });
  const halves = rows(bytesOf('Prénom;Nom;Courriel;Unité\nÉlodie;Noël;e@b.co;Hôtels\n'));
  expect(halves.lines[0]).toMatchObject({ name: 'Élodie Noël', role: 'rep', region: '' });
});

it('names the columns that it cannot find', () => {
  expect(readPeopleCsv(bytesOf('Prénom;Rôle\nÉlodie;Siège\n'))).toEqual({
    is: 'no-columns',
    missing: ['name', 'email', 'unit'],
  });
  expect(readPeopleCsv(bytesOf(''))).toEqual({ is: 'no-columns', missing: ['name', 'email', 'unit'] });
});

it('counts the lines of the file, not its records, and goes on after one that it cannot read', () => {
  const read = rows(
    bytesOf('name,email,unit\n\nAnn,a@b.co,Trade\nB"ob",b@b.co,Trade\nEve,e@b.co,Trade,more\n'),
  );
  expect(read.lines.map(({ line, name }) => [line, name])).toEqual([
    [3, 'Ann'],
    [5, 'Eve'],
  ]);
  expect(read.unreadable).toEqual([{ line: 4, fault: 'unreadable', given: '' }]);
});
