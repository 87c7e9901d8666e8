/**
 * One system of the search bench: built, asked every query, scored. Run by itself it is alone in its process, so that no other's index
 * stands in its memory, and tells its parent how far it is. `--system NAME --collection DIR`.
 */
import type { Practice } from '#contract/practice';
import type { Lang } from '#contract/words';
import { createPracticeIndex } from '#domain/match/engine';
import { detectLang } from '#domain/text/detect-lang';
import { readWords } from '#domain/text/read-words';
import { option, rounded } from './closing.ts';
import { hastenOrama } from './hasten-orama.ts';
import { PEERS, type Peer, type PeerDocument } from './peers.ts';
import { mean, ndcg } from './ranking-figures.ts';
import { readSearchCollection, type SearchCollection } from './search-collection.ts';

export const DEPTH = 10;
/** Texts enough to tell a collection's language. */
const SAMPLE = 200;

export interface Scored {
  readonly name: string;
  readonly ndcg10: number;
  /** Of processor time: whatever else the machine does, it is the same work. */
  readonly buildMs: number;
  readonly queryMs: number;
}
/** What a process tells on its way, and at last. */
export type Telling = { readonly done: number; readonly of: number } | { readonly scored: Scored };

const detect = ({ title, body }: PeerDocument): Lang | undefined => {
  const text = `${title} ${body}`;
  return detectLang(text, readWords(text));
};

function practiceOf(document: PeerDocument): Practice {
  const { id, title, body } = document;
  return {
    id,
    rev: 1,
    kind: 'practice',
    lang: detect(document) ?? 'en',
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
  const langs = documents.slice(0, SAMPLE).map(detect);
  const count = (wanted: Lang) => langs.filter((lang) => lang === wanted).length;
  return count('fr') > count('en') ? 'fr' : 'en';
}

/** Ours as a peer: what search ranks by is texts alone, so that each system sees the same. */
function relais(): Peer {
  const index = createPracticeIndex({});
  return {
    name: 'relais',
    add: (documents) => index.put(documents.map(practiceOf)),
    // A collection's questions are finished: nobody is still typing their last word.
    search: (text, limit) => index.search({ text: `${text} `, limit }).map(({ practiceId }) => practiceId),
  };
}

/** Ours first. */
export const SYSTEMS: readonly ((lang: Lang) => Peer)[] = [relais, ...PEERS];
export const namesOfSystems = (): string[] => SYSTEMS.map((create) => create('en').name);

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export async function scoreSystem(
  name: string,
  { documents, queries }: SearchCollection,
  tell: (telling: Telling) => void = () => {},
): Promise<Scored> {
  const lang = langOf(documents);
  const system = SYSTEMS.map((create) => create(lang)).find((one) => one.name === name);
  if (!system) throw new Error(`No system named ${name}.`);
  tell({ done: 0, of: queries.length });
  const start = processorMs();
  await system.add(documents);
  const built = processorMs();
  const scores: number[] = [];
  for (const { text, grades } of queries) {
    scores.push(ndcg(await system.search(text, DEPTH), grades, DEPTH));
    tell({ done: scores.length, of: queries.length });
  }
  const queryMs = (processorMs() - built) / queries.length;
  return { name, ndcg10: rounded(mean(scores)), buildMs: rounded(built - start), queryMs: rounded(queryMs) };
}

async function main(): Promise<void> {
  process.on('disconnect', () => process.exit(1));
  hastenOrama();
  const collection = readSearchCollection(option('collection') ?? '');
  const tell = (telling: Telling) => void process.send?.(telling);
  tell({ scored: await scoreSystem(option('system') ?? '', collection, tell) });
  process.removeAllListeners('disconnect');
  process.disconnect();
}

if (import.meta.main) await main();
