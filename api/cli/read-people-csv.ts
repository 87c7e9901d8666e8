/** Reads a directory exported by whatever program: any common separator, encoding and header names in French or English. */
import { parse, type CsvError } from 'csv-parse/sync';
import type { LineProblem, PersonLine } from '../usecases/check-people.ts';
import { readRole } from './read-role.ts';

type Column = 'name' | 'firstName' | 'lastName' | 'email' | 'unit' | 'region' | 'manager' | 'role';
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

/** UTF-8 or UTF-16 by their marks; else UTF-8 if it is, else what Excel writes in western Europe. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function findSeparator(text: string): string {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  const counts = [';', ',', '\t'].map((each) => [each, header.split(each).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

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

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parseRecords(text: string): { records: Parsed[]; unreadable: LineProblem[] } {
  // One line may be told more than once.
  const unreadable = new Set<number>();
  const records = parse(text, {
    delimiter: findSeparator(text),
    bom: true,
    info: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => void unreadable.add(Number(error?.['lines'] ?? 0)),
    // With `info` each record comes wrapped, which the types of the library do not show.
  }) as unknown as Parsed[];
  return { records, unreadable: [...unreadable].map((line) => ({ line, fault: 'unreadable', given: '' })) };
}

function readLine({ record, info }: Parsed, columns: ReadonlyMap<Column, number>): PersonLine {
  const cell = (column: Column) => record[columns.get(column) ?? -1]?.trim() ?? '';
  const roleGiven = cell('role');
  return {
    line: info.lines,
    name: columns.has('name') ? cell('name') : `${cell('firstName')} ${cell('lastName')}`.trim(),
    email: cell('email').toLowerCase(),
    unit: cell('unit'),
    region: cell('region'),
    manager: cell('manager').toLowerCase(),
    role: readRole(roleGiven),
    roleGiven,
  };
}

export function readPeopleCsv(bytes: Uint8Array): PeopleCsv {
  const { records, unreadable } = parseRecords(decodeText(bytes));
  const columns = findColumns(records[0]?.record ?? []);
  const missing = findMissing(columns);
  if (missing.length > 0) return { is: 'no-columns', missing };
  return { is: 'people', lines: records.slice(1).map((record) => readLine(record, columns)), unreadable };
}
