/**
 * A collection of the search bench as public ones are found: ids that are numbers, titles that are missing, judgements in three columns
 * or in the four of TREC. What it leaves out it counts, and what it cannot read it says with its place.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PeerDocument } from './peers.ts';
import { readJsonLines, readLines, type JsonLine } from './read-json-lines.ts';

export interface Query {
  readonly id: string;
  readonly text: string;
  /** By document; at least one is above 0. */
  readonly grades: ReadonlyMap<string, number>;
}
export interface SearchCollection {
  readonly documents: readonly PeerDocument[];
  /** Those that are scored. */
  readonly queries: readonly Query[];
  /** What was left out or looks wrong, by what it is; none that is 0. */
  readonly oddities: ReadonlyMap<string, number>;
}
type Grades = ReadonlyMap<string, ReadonlyMap<string, number>>;
type Note = (oddity: string) => void;

/** One of the names that public sets use; accents composed, since some systems cut a word at a loose accent. */
function readText({ value, place }: JsonLine, names: readonly string[]): string {
  const text = names.map((name) => value[name]).find((one) => one !== undefined && one !== null) ?? '';
  if (typeof text !== 'string' && typeof text !== 'number')
    throw new Error(`${place}: ${names[0]} is neither text nor number.`);
  return String(text).normalize('NFC');
}

function readId(line: JsonLine): string {
  const id = readText(line, ['id', '_id']).trim();
  if (id === '') throw new Error(`${line.place}: no id.`);
  return id;
}

/** Of two with one id the last stands, as in the index. */
function readDocuments(file: string, note: Note): PeerDocument[] {
  const documents = new Map<string, PeerDocument>();
  for (const line of readJsonLines(file)) {
    const id = readId(line);
    const [title, body] = [readText(line, ['title']), readText(line, ['body', 'text'])];
    if (documents.has(id)) note('documents with an id again (the last stands)');
    if (title.trim() === '' && body.trim() === '') note('documents without text');
    documents.set(id, { id, title, body });
  }
  return [...documents.values()];
}

const cut = (line: string): string[] =>
  (line.includes('\t') ? line.split('\t') : line.trim().split(/\s+/)).map((column) => column.trim());

/** `query document grade`, or `query iteration document grade`, by tabs or spaces; the first line may be a header. */
function readGrades(file: string, note: Note): Grades {
  const grades = new Map<string, Map<string, number>>();
  let number = 0;
  for (const line of readLines(file)) {
    number += 1;
    if (line.trim() === '') continue;
    const columns = cut(line);
    const grade = Number(columns.at(-1) || Number.NaN);
    if (number === 1 && Number.isNaN(grade)) continue;
    const [query = '', document = ''] = [columns[0], columns.at(-2)];
    if (columns.length < 3 || columns.length > 4 || Number.isNaN(grade) || query === '' || document === '')
      throw new Error(
        `${file}, line ${number}: neither "query document grade" nor TREC's four columns: ${line}`,
      );
    const own = grades.get(query) ?? new Map<string, number>();
    if (own.has(document)) note('pairs judged again (the last stands)');
    grades.set(query, own.set(document, grade));
  }
  return grades;
}

function readQueries(file: string, grades: Grades, note: Note): Query[] {
  const queries = new Map<string, Query>();
  for (const line of readJsonLines(file)) {
    const [id, text] = [readId(line), readText(line, ['text', 'query'])];
    const own = grades.get(id) ?? new Map<string, number>();
    if (own.size === 0) note('queries without judgements (left out)');
    else if ([...own.values()].every((grade) => grade <= 0)) note('queries with nothing relevant (left out)');
    else if (text.trim() === '') note('queries without text (left out)');
    else if (queries.has(id)) note('queries with an id again (the first stands)');
    else queries.set(id, { id, text, grades: own });
  }
  for (const id of grades.keys()) if (!queries.has(id)) note('judged queries that are not scored');
  return [...queries.values()];
}

/** Throws, in words, where there is nothing to score. */
export function readSearchCollection(folder: string): SearchCollection {
  const [documentsFile = '', queriesFile = '', gradesFile = ''] = [
    'documents.jsonl',
    'queries.jsonl',
    'qrels.tsv',
  ].map((name) => join(folder, name));
  for (const file of [documentsFile, queriesFile, gradesFile])
    if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  const oddities = new Map<string, number>();
  const note: Note = (oddity) => void oddities.set(oddity, (oddities.get(oddity) ?? 0) + 1);
  const documents = readDocuments(documentsFile, note);
  const queries = readQueries(queriesFile, readGrades(gradesFile, note), note);
  const known = new Set(documents.map(({ id }) => id));
  const judged = new Set(queries.flatMap(({ grades }) => [...grades.keys()]));
  for (const id of judged)
    if (!known.has(id)) note('documents judged but absent (their gain is out of reach)');
  if (documents.length === 0) throw new Error(`${documentsFile} has no document.`);
  if (queries.length === 0)
    throw new Error(`No query of ${queriesFile} has a relevant document in ${gradesFile}.`);
  return { documents, queries, oddities };
}
