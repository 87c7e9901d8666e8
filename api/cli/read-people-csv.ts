/** Reads a directory exported by whatever program: any common separator, encoding and header names in French or English. */
import type { LineProblem, PersonLine } from '../usecases/check-people.ts';
import type { CsvText } from '../usecases/csv-text.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readRole } from './read-role.ts';

type Column =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'formerEmail'
  | 'unit'
  | 'region'
  | 'manager'
  | 'role';
/** As people write them, without accents, case, blanks and signs. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'name',
    'fullname',
    'nomcomplet',
    'nometprenom',
    'prenomnom',
    'prenometnom',
    'displayname',
    'person',
    'personne',
  ],
  firstName: ['firstname', 'givenname', 'prenom'],
  lastName: ['lastname', 'surname', 'familyname', 'nom', 'nomdefamille'],
  email: ['email', 'mail', 'emailaddress', 'adresseemail', 'adressemail', 'courriel'],
  formerEmail: ['formeremail', 'previousemail', 'oldemail', 'ancienemail', 'ancienneadresse'],
  unit: ['unit', 'businessunit', 'bu', 'division', 'unite', 'entite'],
  region: ['region', 'area', 'territory', 'territoire'],
  manager: [
    'manager',
    'manageremail',
    'emailmanager',
    'responsable',
    'emailresponsable',
    'emailduresponsable',
    'superieur',
  ],
  role: ['role', 'profile', 'profil', 'fonction'],
};
export type MissingColumn = 'name' | 'email' | 'unit';

export type PeopleCsv =
  | { readonly is: 'people'; readonly lines: PersonLine[]; readonly unreadable: LineProblem[] }
  | { readonly is: 'no-columns'; readonly missing: readonly MissingColumn[] };

export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

function findColumns(header: readonly string[]): Map<Column, number> {
  const folded = header.map(fold);
  const entries = Object.entries(HEADERS) as [Column, readonly string[]][];
  const found = entries.map(
    ([column, names]) => [column, folded.findIndex((name) => names.includes(name))] as const,
  );
  const columns = new Map(found.filter(([, place]) => place >= 0));
  // "Nom" alone is the whole name; beside "Prénom" it is half of it.
  const last = columns.get('lastName');
  if (last !== undefined && !columns.has('firstName') && !columns.has('name')) columns.set('name', last);
  return columns;
}

function findMissing(columns: ReadonlyMap<Column, number>): MissingColumn[] {
  const hasName = columns.has('name') || (columns.has('firstName') && columns.has('lastName'));
  const rest = (['email', 'unit'] as const).filter((column) => !columns.has(column));
  return hasName ? rest : ['name', ...rest];
}

function readLine(
  { line, cells }: CsvText['rows'][number],
  columns: ReadonlyMap<Column, number>,
): PersonLine {
  const cell = (column: Column) => cells[columns.get(column) ?? -1]?.trim() ?? '';
  const roleGiven = cell('role');
  return {
    line,
    name: columns.has('name') ? cell('name') : `${cell('firstName')} ${cell('lastName')}`.trim(),
    email: cell('email').toLowerCase(),
    ...(columns.has('formerEmail') && { formerEmail: cell('formerEmail').toLowerCase() }),
    unit: cell('unit'),
    region: cell('region'),
    manager: cell('manager').toLowerCase(),
    role: readRole(roleGiven),
    roleGiven,
  };
}

export function readPeopleCsv(bytes: Uint8Array): PeopleCsv {
  const { rows, unreadable: lost } = readCsv(decodeText(bytes));
  const columns = findColumns(rows[0]?.cells ?? []);
  const missing = findMissing(columns);
  if (missing.length > 0) return { is: 'no-columns', missing };
  const unreadable = lost.map((line): LineProblem => ({ line, fault: 'unreadable', given: '' }));
  return { is: 'people', lines: rows.slice(1).map((row) => readLine(row, columns)), unreadable };
}
