/**
 * A collection of the search bench as public ones are found: ids that are numbers, titles that are missing, judgements in three columns
 * or in the four of TREC. What it leaves out it counts, and what it cannot read it says with its place.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PeerDocument } from './peers.ts';
import { readGrades, type Grades, type Note } from './read-grades.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readId, readText } from './read-values.ts';

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

/** Of two with one id the last stands, as in the index. */
function readDocuments(file: string, note: Note, keepsTexts: boolean): PeerDocument[] {
  const documents = new Map<string, PeerDocument>();
  for (const line of readJsonLines(file)) {
    const id = readId(line);
    const [title, body] = [readText(line, ['title']), readText(line, ['body', 'text'])];
    if (documents.has(id)) note('documents with an id again (the last stands)');
    if (title.trim() === '' && body.trim() === '') note('documents without text');
    documents.set(id, keepsTexts ? { id, title, body } : { id, title: '', body: '' });
  }
  return [...documents.values()];
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

/** Throws, in words, where there is nothing to score. Who only counts keeps no texts: those of a large set are gigabytes. */
export function readSearchCollection(folder: string, keepsTexts = true): SearchCollection {
  const [documentsFile = '', queriesFile = '', gradesFile = ''] = [
    'documents.jsonl',
    'queries.jsonl',
    'qrels.tsv',
  ].map((name) => join(folder, name));
  for (const file of [documentsFile, queriesFile, gradesFile])
    if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  const oddities = new Map<string, number>();
  const note: Note = (oddity) => void oddities.set(oddity, (oddities.get(oddity) ?? 0) + 1);
  const documents = readDocuments(documentsFile, note, keepsTexts);
  const queries = readQueries(queriesFile, readGrades([gradesFile], note), note);
  const known = new Set(documents.map(({ id }) => id));
  const judged = new Set(queries.flatMap(({ grades }) => [...grades.keys()]));
  for (const id of judged)
    if (!known.has(id)) note('documents judged but absent (their gain is out of reach)');
  if (documents.length === 0) throw new Error(`${documentsFile} has no document.`);
  if (queries.length === 0)
    throw new Error(`No query of ${queriesFile} has a relevant document in ${gradesFile}.`);
  return { documents, queries, oddities };
}
