/** Reads a company's own words from the rows of a table, whose header names are French or English. */
import type { GlossaryEntry } from '#contract/company';
import { fold } from '#domain/text/fold';
import type { CsvText } from '../csv-text.ts';
import type { GlossaryLine, GlossaryProblem } from './replace-glossary.ts';

const HEADERS = {
  kind: ['kind', 'type', 'sorte', 'genre', 'categorie', 'category'],
  name: ['name', 'nom', 'word', 'mot'],
  aliases: [
    'aliases',
    'alias',
    'writings',
    'otherwritings',
    'autresecritures',
    'variantes',
    'variants',
    'synonymes',
    'synonyms',
  ],
  cases: ['cases', 'case', 'concepts', 'means', 'cas', 'sens'],
} as const;
type Column = keyof typeof HEADERS;
export type MissingColumn = 'kind' | 'name';

const KINDS: Readonly<Record<string, GlossaryEntry['kind']>> = {
  product: 'product',
  produit: 'product',
  offer: 'product',
  offre: 'product',
  competitor: 'competitor',
  rival: 'competitor',
  concurrent: 'competitor',
  agreement: 'agreement',
  accord: 'agreement',
  contratcadre: 'agreement',
  word: 'word',
  mot: 'word',
  saying: 'word',
  expression: 'word',
};

export type GlossaryTable =
  | {
      readonly is: 'words';
      readonly lines: readonly GlossaryLine[];
      readonly unreadable: readonly GlossaryProblem[];
    }
  | { readonly is: 'no-columns'; readonly missing: readonly MissingColumn[] };

/** Several in one cell stand between bars. */
const cut = (cell: string): string[] =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** As people write headers: without accents, case, blanks and signs. */
const plain = (text: string): string => fold(text).replaceAll(/[^a-z0-9]/g, '');

export function readGlossaryTable({ rows, unreadable }: CsvText): GlossaryTable {
  const header = (rows[0]?.cells ?? []).map(plain);
  const placeOf = (column: Column) =>
    header.findIndex((name) => HEADERS[column].some((each) => each === name));
  const missing = (['kind', 'name'] as const).filter((column) => placeOf(column) < 0);
  if (missing.length > 0) return { is: 'no-columns', missing };
  return {
    is: 'words',
    unreadable: unreadable.map((line) => ({ line, fault: 'unreadable', given: '' })),
    lines: rows.slice(1).map(({ line, cells }) => {
      const cell = (column: Column) => cells[placeOf(column)]?.trim() ?? '';
      const kindGiven = cell('kind');
      return {
        line,
        kind: KINDS[plain(kindGiven)],
        kindGiven,
        name: cell('name'),
        aliases: cut(cell('aliases')),
        cases: cut(cell('cases')),
      };
    }),
  };
}
