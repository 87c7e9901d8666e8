/** A judged collection as the engine may see it: practices, accounts' pages, viewers; grades apart. It never reads an account's `note`. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Practice } from '#contract/practice';
import type { Lang, Size } from '#contract/words';
import { readRegion } from '#domain/map/regions';
import { readSize } from '#domain/match/bands';
import { recordOfPairs } from '#domain/match/page-record';
import { readSector } from '#domain/match/read-sector';
import { readStage } from '#domain/match/stages';
import type { SuggestRequest } from '#domain/match/types';
import { detectLang } from '#domain/text/detect-lang';
import { fold } from '#domain/text/fold';
import { readWords } from '#domain/text/read-words';
import { readGrades, type Grades, type Note } from './read-grades.ts';
import { readJsonLines, type JsonLine } from './read-json-lines.ts';
import { readCount, readId, readList, readPairs, readText } from './read-values.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly businessUnit: string;
  readonly region: string;
}
/** As its author wrote it; what is not said is empty. */
export interface RawPractice {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly body: string;
  readonly authorId: string;
  readonly businessUnit: string;
  readonly region: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly sector: string;
  readonly segment: string;
  readonly city: string;
  readonly products: readonly string[];
  readonly stage: string;
  readonly likes: number;
  readonly reuses: number;
}
export interface Account {
  readonly id: string;
  readonly page: Readonly<Record<string, string>>;
  readonly request: SuggestRequest;
}
export interface Collection {
  readonly raw: readonly RawPractice[];
  readonly practices: readonly Practice[];
  readonly accounts: readonly Account[];
  /** By account, then practice; a pair without one is unjudged. */
  readonly grades: Grades;
  /** What looks wrong and stops nobody, by what it is; none that is 0. */
  readonly oddities: ReadonlyMap<string, number>;
}

const GRADE_MAX = 3;

const SEGMENTS: readonly (readonly [names: RegExp, size: Size])[] = [
  [/^(?:tpe|micro|independa?e?nt|artisan|sole trader)s?\b/, '1-9'],
  [/^(?:pme|smes?|smb|small|petite)\b/, '10-49'],
  [/^(?:eti|mid|mid-?(?:market|size|sized)|intermediate)\b/, '250-999'],
  [
    /^(?:grands? (?:compte|groupe)s?|(?:key|major|national|strategic) accounts?|large|enterprise|corporate)\b/,
    '1000+',
  ],
];
const sizeOf = (segment: string): Size | undefined =>
  SEGMENTS.find(([names]) => names.test(fold(segment)))?.[1] ?? readSize(segment);

/** As the record of a page with nothing but this label is read. */
const sectorOf = (label: string) => readSector(recordOfPairs('page', '', [['Secteur', label]]))?.value;

const known = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));

/** A day alone is its morning; undated is as old as can be. */
function readMoment(line: JsonLine): string {
  const text = readText(line, ['date', 'at']).trim();
  if (text === '') return '1970-01-01T00:00:00.000Z';
  const moment = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T08:00:00Z` : text);
  if (Number.isNaN(moment)) throw new Error(`${line.place}: no date: ${text}`);
  return new Date(moment).toISOString();
}

function readLang(line: JsonLine, text: string): Lang {
  const told = readText(line, ['lang']).trim().slice(0, 2).toLowerCase();
  return told === 'fr' || told === 'en' ? told : (detectLang(text, readWords(text)) ?? 'fr');
}

const readPerson = (line: JsonLine): Person => ({
  id: readId(line),
  name: readText(line, ['name']),
  businessUnit: readText(line, ['businessUnit']),
  region: readText(line, ['region']),
});

function readRaw(line: JsonLine, people: ReadonlyMap<string, Person>): RawPractice {
  const [title, body] = [readText(line, ['title']), readText(line, ['body'])];
  const authorId = readText(line, ['authorId']);
  const author = people.get(authorId);
  return {
    id: readId(line),
    lang: readLang(line, `${title}\n${body}`),
    title,
    body,
    authorId,
    businessUnit: readText(line, ['businessUnit']) || (author?.businessUnit ?? ''),
    region: readText(line, ['region']) || (author?.region ?? ''),
    at: readMoment(line),
    sector: readText(line, ['sector']),
    segment: readText(line, ['segment']),
    city: readText(line, ['city']),
    products: readList(line, 'products'),
    stage: readText(line, ['stage']),
    likes: readCount(line, 'likes'),
    reuses: readCount(line, 'reuses'),
  };
}

const practiceOf = (raw: RawPractice, people: ReadonlyMap<string, Person>): Practice => ({
  id: raw.id,
  rev: 1,
  kind: 'practice',
  lang: raw.lang,
  title: raw.title,
  body: raw.body,
  author: {
    id: raw.authorId,
    name: people.get(raw.authorId)?.name ?? raw.authorId,
    unit: raw.businessUnit,
    region: raw.region,
    role: 'rep',
  },
  facets: known({
    sector: raw.sector === '' ? undefined : sectorOf(raw.sector),
    size: raw.segment === '' ? undefined : sizeOf(raw.segment),
    region: readRegion(raw.region),
    city: raw.city,
    products: raw.products.length > 0 ? [...raw.products] : undefined,
    stage: raw.stage === '' ? undefined : readStage(raw.stage),
  }),
  pictures: [],
  status: 'live',
  official: false,
  at: raw.at,
  likes: raw.likes,
  comments: 0,
  evidence: { tried: raw.reuses, worked: 0, failed: 0, units: [], regions: [] },
});

function readAccount(line: JsonLine, people: ReadonlyMap<string, Person>, now: number): Account {
  const id = readId(line);
  const pairs = readPairs(line, 'page');
  const viewer = readText(line, ['viewer']);
  const reader = people.get(viewer);
  return {
    id,
    page: Object.fromEntries(pairs),
    request: {
      record: recordOfPairs('page', id, pairs),
      viewer: { id: viewer, unit: reader?.businessUnit ?? '', region: reader?.region ?? '' },
      now,
      limit: 5,
    },
  };
}

/** By id, in the file's order; of two with one id the last stands, as in the index. */
function readRows<T extends { readonly id: string }>(
  file: string,
  read: (line: JsonLine) => T,
  note: Note,
): Map<string, T> {
  const rows = new Map<string, T>();
  for (const line of readJsonLines(file)) {
    const row = read(line);
    if (rows.has(row.id)) note(`lines of ${basename(file)} with an id again (the last stands)`);
    rows.set(row.id, row);
  }
  if (rows.size === 0) throw new Error(`${file} has no line.`);
  return rows;
}

/** Grades of what is not in the collection can be reached by nobody, and lower every system's figures alike. */
export function findStrangers({
  practices,
  accounts,
  grades,
}: Pick<Collection, 'practices' | 'accounts' | 'grades'>): string[] {
  const [pages, texts] = [practices, accounts].map((rows) => new Set(rows.map(({ id }) => id))).toReversed();
  const strangers = [...grades].flatMap(([account, own]) => [
    ...(pages?.has(account) ? [] : [account]),
    ...[...own.keys()].filter((id) => !texts?.has(id)),
  ]);
  return [...new Set(strangers)];
}

function noteOddities(
  { raw, accounts, grades }: Omit<Collection, 'oddities'>,
  people: ReadonlyMap<string, Person>,
  note: Note,
): void {
  for (const { authorId, title, body } of raw) {
    if (!people.has(authorId)) note('practices of an author not among the people');
    if (`${title}${body}`.trim() === '') note('practices without text');
  }
  for (const { id, request } of accounts) {
    if (!people.has(request.viewer.id)) note('accounts with a viewer not among the people');
    if (![...(grades.get(id)?.values() ?? [])].some((grade) => grade > 0))
      note('accounts without a graded practice (counted as 0)');
  }
}

export function readCollection(folder: string, now: number): Collection {
  const [peopleFile = '', practicesFile = '', accountsFile = '', gradesFile = ''] = [
    'people.jsonl',
    'practices.jsonl',
    'accounts.jsonl',
    'qrels.tsv',
  ].map((name) => join(folder, name));
  for (const file of [peopleFile, practicesFile, accountsFile, gradesFile])
    if (!existsSync(file)) throw new Error(`${file} is missing.`);
  const oddities = new Map<string, number>();
  const note: Note = (oddity) => void oddities.set(oddity, (oddities.get(oddity) ?? 0) + 1);
  const people = readRows(peopleFile, readPerson, note);
  const raw = [...readRows(practicesFile, (line) => readRaw(line, people), note).values()];
  const accounts = [...readRows(accountsFile, (line) => readAccount(line, people, now), note).values()];
  const more = join(folder, 'qrels-more.tsv');
  const grades = readGrades([gradesFile, ...(existsSync(more) ? [more] : [])], note, GRADE_MAX);
  const practices = raw.map((practice) => practiceOf(practice, people));
  noteOddities({ raw, practices, accounts, grades }, people, note);
  return { raw, practices, accounts, grades, oddities };
}
