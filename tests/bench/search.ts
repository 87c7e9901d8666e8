/**
 * Plain text search on a collection: ours through the same index as the search box, and the peers; nDCG@10 each, over all queries
 * that have a relevant document, one with no answer counting 0.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Practice } from '#contract/practice';
import type { Lang } from '#contract/words';
import { createPracticeIndex } from '#domain/match/engine';
import { readWords } from '#domain/text/read-words';
import { detectLang } from '#domain/text/detect-lang';
import { atLeast, close, hasFlag, option, rounded } from './closing.ts';
import { PEERS, type PeerDocument } from './peers.ts';
import { mean, ndcg } from './ranking-figures.ts';

const DEPTH = 10;
/** Texts enough to tell a collection's language. */
const SAMPLE = 200;

interface Query {
  readonly id: string;
  readonly text: string;
}
type Grades = ReadonlyMap<string, ReadonlyMap<string, number>>;

const readLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/** `query document grade`, or the four columns of TREC. */
function readGrades(file: string): Grades {
  const grades = new Map<string, Map<string, number>>();
  if (!existsSync(file)) return grades;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const columns = line.trim().split(/\s+/);
    const grade = Number(columns.at(-1));
    const [query = '', document = ''] = [columns[0], columns.at(-2)];
    if (columns.length < 3 || Number.isNaN(grade)) continue;
    if (!grades.has(query)) grades.set(query, new Map());
    grades.get(query)?.set(document, grade);
  }
  return grades;
}

function practiceOf({ id, title, body }: PeerDocument): Practice {
  const text = `${title} ${body}`;
  return {
    id,
    rev: 1,
    kind: 'practice',
    lang: detectLang(text, readWords(text)) ?? 'en',
    title,
    body,
    author: { id: 'u', name: '', unit: '', region: '', role: 'rep' },
    facets: {},
    pictures: [],
    status: 'live',
    official: false,
    at: '2026-01-01T00:00:00Z',
    likes: 0,
    comments: 0,
    evidence: { tried: 0, worked: 0, failed: 0, units: [], regions: [] },
  };
}

function langOf(documents: readonly PeerDocument[]): Lang {
  const langs = documents.slice(0, SAMPLE).map(({ title, body }) => {
    const text = `${title} ${body}`;
    return detectLang(text, readWords(text));
  });
  const count = (wanted: Lang) => langs.filter((lang) => lang === wanted).length;
  return count('fr') > count('en') ? 'fr' : 'en';
}

async function score(
  queries: readonly Query[],
  grades: Grades,
  search: (text: string) => string[] | Promise<string[]>,
): Promise<number> {
  const scores: number[] = [];
  for (const { id, text } of queries) {
    const own = grades.get(String(id));
    const isJudged = own !== undefined && [...own.values()].some((grade) => grade > 0);
    if (isJudged) scores.push(ndcg(await search(text), own, DEPTH));
  }
  return rounded(mean(scores));
}

/** What search ranks by: texts alone, so that each system sees the same. */
async function compare(documents: readonly PeerDocument[], queries: readonly Query[], grades: Grades) {
  const index = createPracticeIndex({});
  index.put(documents.map(practiceOf));
  // A collection's questions are finished: nobody is still typing their last word.
  const own = await score(queries, grades, (text) =>
    index.search({ text: `${text} `, limit: DEPTH }).map(({ practiceId }) => practiceId),
  );
  const systems = [{ name: 'relais', ndcg10: own }];
  const lang = langOf(documents);
  for (const create of PEERS) {
    const peer = create(lang);
    await peer.add(documents);
    const search = (text: string) => peer.search(text, DEPTH);
    systems.push({ name: peer.name, ndcg10: await score(queries, grades, search) });
  }
  return systems;
}

/** Each system's figure on a collection, ours first. */
export async function compareOn(folder: string) {
  const documents = readLines<Partial<PeerDocument>>(join(folder, 'documents.jsonl')).map(
    ({ id, title, body }) => ({ id: String(id), title: title ?? '', body: body ?? '' }),
  );
  const queries = readLines<Query>(join(folder, 'queries.jsonl'));
  return compare(documents, queries, readGrades(join(folder, 'qrels.tsv')));
}

export async function main(): Promise<void> {
  const folder = option('collection');
  if (folder === undefined) throw new Error('search needs --collection DIR');
  const systems = await compareOn(folder);
  const [own, ...peers] = systems.map(({ ndcg10 }) => ndcg10);
  const lead = (own ?? 0) - Math.max(...peers);
  close(
    { bench: 'search', items: [atLeast('nDCG@10 above the best peer', lead, '', -0.01)], systems },
    hasFlag('json'),
  );
}

if (import.meta.main) await main();
