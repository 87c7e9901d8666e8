/** A judged collection as the engine may see it: practices, accounts' pages, viewers; grades apart. It never reads an account's `note`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Practice } from '#contract/practice';
import type { Size } from '#contract/words';
import { readRegion } from '#domain/map/regions';
import { sectorOfLabel } from '#domain/map/sectors';
import { recordOfPairs } from '#domain/match/page-record';
import { readStage } from '#domain/match/stages';
import type { SuggestRequest } from '#domain/match/types';

interface RawPerson {
  readonly id: string;
  readonly name: string;
  readonly businessUnit: string;
  readonly region: string;
}
export interface RawPractice {
  readonly id: string;
  readonly lang: 'fr' | 'en';
  readonly title: string;
  readonly body: string;
  readonly authorId: string;
  readonly businessUnit: string;
  readonly region: string;
  readonly date: string;
  readonly sector: string | null;
  readonly segment: string | null;
  readonly city: string | null;
  readonly products: readonly string[];
  readonly stage: string | null;
  readonly likes: number;
  readonly reuses: number;
}
interface RawAccount {
  readonly id: string;
  readonly viewer: string;
  readonly page: Readonly<Record<string, string>>;
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
  /** Grades by account, then practice; a pair without one is unjudged. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const SIZES: Readonly<Record<string, Size>> = {
  TPE: '1-9',
  Indépendant: '1-9',
  PME: '10-49',
  ETI: '250-999',
  'Grand compte': '1000+',
};

function readText(file: string): string {
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  return readFileSync(file, 'utf8');
}

const readLines = <T>(file: string): T[] =>
  readText(file)
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch {
        throw new Error(`${file}, line ${at + 1}, is no JSON`);
      }
    });

const known = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));

function practiceOf(raw: RawPractice, people: ReadonlyMap<string, RawPerson>): Practice {
  const author = people.get(raw.authorId);
  return {
    id: raw.id,
    rev: 1,
    kind: 'practice',
    lang: raw.lang,
    title: raw.title,
    body: raw.body,
    author: {
      id: raw.authorId,
      name: author?.name ?? raw.authorId,
      unit: raw.businessUnit,
      region: raw.region,
      role: 'rep',
    },
    facets: known({
      sector: raw.sector ? sectorOfLabel(raw.sector) : undefined,
      size: raw.segment ? SIZES[raw.segment] : undefined,
      region: readRegion(raw.region),
      city: raw.city,
      products: raw.products.length > 0 ? [...raw.products] : undefined,
      stage: raw.stage ? readStage(raw.stage) : undefined,
    }),
    pictures: [],
    status: 'live',
    official: false,
    at: `${raw.date}T08:00:00Z`,
    likes: raw.likes,
    comments: 0,
    evidence: { tried: raw.reuses, worked: 0, failed: 0, units: [], regions: [] },
  };
}

function readGrades(files: readonly string[]): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const file of files) {
    for (const line of readText(file).split('\n')) {
      const [account = '', practice = '', grade = ''] = line.trim().split(/\s+/);
      if (!/^\d+$/.test(grade)) continue;
      if (!grades.has(account)) grades.set(account, new Map());
      grades.get(account)?.set(practice, Number(grade));
    }
  }
  return grades;
}

/** Grades of what is not in the collection can be reached by nobody, and lower every system's figures alike. */
export function findStrangers({
  practices,
  accounts,
  grades,
}: Pick<Collection, 'practices' | 'accounts' | 'grades'>): string[] {
  const known = new Set([...practices, ...accounts].map(({ id }) => id));
  const named = [...grades].flatMap(([account, own]) => [account, ...own.keys()]);
  return [...new Set(named)].filter((id) => !known.has(id));
}

export function readCollection(folder: string, now: number): Collection {
  const people = new Map(
    readLines<RawPerson>(join(folder, 'people.jsonl')).map((person) => [person.id, person]),
  );
  const raw = readLines<RawPractice>(join(folder, 'practices.jsonl'));
  const accounts = readLines<RawAccount>(join(folder, 'accounts.jsonl')).map(
    ({ id, viewer, page }): Account => {
      const reader = people.get(viewer);
      return {
        id,
        page,
        request: {
          record: recordOfPairs('page', id, Object.entries(page)),
          viewer: { id: viewer, unit: reader?.businessUnit ?? '', region: reader?.region ?? '' },
          now,
          limit: 5,
        },
      };
    },
  );
  const more = join(folder, 'qrels-more.tsv');
  const grades = readGrades([join(folder, 'qrels.tsv'), ...(existsSync(more) ? [more] : [])]);
  return {
    raw,
    practices: raw.map((practice) => practiceOf(practice, people)),
    accounts,
    grades,
  };
}
