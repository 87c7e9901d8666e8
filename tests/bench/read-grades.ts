/** Judgements as they are found: three columns, or the four of TREC; by tabs or spaces; with a header or without. */
import { readLines } from './read-json-lines.ts';

export type Grades = ReadonlyMap<string, ReadonlyMap<string, number>>;
/** Tells of something odd that stops nobody. */
export type Note = (oddity: string) => void;

const cut = (line: string): string[] =>
  (line.includes('\t') ? line.split('\t') : line.split(/\s+/)).map((column) => column.trim());

interface Judged {
  readonly query: string;
  readonly document: string;
  readonly grade: number;
}

function readColumns(line: string): Judged | undefined {
  const columns = cut(line.trim());
  const [query = '', document = ''] = [columns[0], columns.at(-2)];
  const grade = Number(columns.at(-1) || Number.NaN);
  const isWhole = (columns.length === 3 || columns.length === 4) && query !== '' && document !== '';
  return isWhole && Number.isFinite(grade) ? { query, document, grade } : undefined;
}

/** The names above the columns, in which nobody writes a figure; only the first line can be it. */
const isHeader = (line: string, at: number): boolean =>
  at === 1 && cut(line.trim()).length > 2 && !/\d/.test(line);

/** By query, then document. Of a pair that is judged again the last stands, and a later file goes before an earlier one. */
export function readGrades(files: readonly string[], note: Note, most = Infinity): Grades {
  const grades = new Map<string, Map<string, number>>();
  for (const file of files) {
    let at = 0;
    for (const line of readLines(file)) {
      at += 1;
      if (line.trim() === '' || isHeader(line, at)) continue;
      const judged = readColumns(line);
      if (!judged)
        throw new Error(
          `${file}, line ${at}: neither "query document grade" nor TREC's four columns: ${line}`,
        );
      const { query, document, grade } = judged;
      if (grade > most) throw new Error(`${file}, line ${at}: a grade above ${most}: ${line}`);
      const own = grades.get(query) ?? new Map<string, number>();
      const before = own.get(document);
      if (before !== undefined)
        note(`pairs judged again${before === grade ? '' : ', otherwise'} (the last stands)`);
      grades.set(query, own.set(document, grade));
    }
  }
  return grades;
}
