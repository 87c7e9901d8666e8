/**
 * One system of the search bench: built, asked every query, scored. Run by itself it is alone in its process, so that no other's index
 * stands in its memory, and tells its parent how far it is. `--system NAME --collection DIR [--patience SECONDS]`.
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
import { createDice } from './synthetic-practices.ts';

export const DEPTH = 10;
const SEED = 1;
/** A machine that does much else is waited for so many times as long. */
export const BUSY = 2;
/** Texts enough to tell a collection's language. */
const SAMPLE = 200;

export interface Scored {
  readonly name: string;
  readonly ndcg10: number;
  /** It was asked so many: all, unless its time was over. */
  readonly queries: number;
  /** Of processor time: whatever else the machine does, it is the same work. */
  readonly buildMs: number;
  readonly queryMs: number;
}
export interface Answered {
  readonly scored: Scored;
  /** Of each query that it was asked, in the order in which all systems are. */
  readonly scores: readonly number[];
}
/** What a process tells on its way, and at last. */
export type Telling =
  | { readonly done: number; readonly of: number }
  | { readonly answered: Answered }
  | { readonly failed: string };

const detect = ({ title, body }: PeerDocument): Lang | undefined => {
  const text = `${title} ${body}`;
  return detectLang(text, readWords(text));
};

function practiceOf(document: PeerDocument, lang: Lang): Practice {
  const { id, title, body } = document;
  return {
    id,
    rev: 1,
    kind: 'practice',
    lang: detect(document) ?? lang,
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

/** Ours as a peer: what search ranks by is texts alone, so that each system sees the same; a text too short to tell is the collection's. */
function relais(lang: Lang): Peer {
  const index = createPracticeIndex({});
  return {
    name: 'relais',
    add: (documents) => index.put(documents.map((document) => practiceOf(document, lang))),
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

/** By chance, and for all systems alike: the first ones stand for all, should there be no time for the others. */
export function shuffle<T>(list: readonly T[]): T[] {
  const dice = createDice(SEED);
  const shuffled = [...list];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = dice.below(at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T]; // Both are within the list.
  }
  return shuffled;
}

export interface Asking {
  readonly tell?: (telling: Telling) => void;
  /** No further query is begun after so many seconds of processor time, or twice as many on the clock of a busy machine. */
  readonly patience?: number;
}

export async function scoreSystem(
  name: string,
  { documents, queries }: SearchCollection,
  { tell = () => {}, patience = Infinity }: Asking = {},
): Promise<Answered> {
  const lang = langOf(documents);
  const system = SYSTEMS.map((create) => create(lang)).find((one) => one.name === name);
  if (!system) throw new Error(`No system named ${name}.`);
  tell({ done: 0, of: queries.length });
  const start = processorMs();
  await system.add(documents);
  const built = processorMs();
  const begun = performance.now();
  const isOver = () => Math.max(processorMs() - built, (performance.now() - begun) / BUSY) > patience * 1000;
  const scores: number[] = [];
  for (const { text, grades } of shuffle(queries)) {
    scores.push(ndcg(await system.search(text, DEPTH), grades, DEPTH));
    tell({ done: scores.length, of: queries.length });
    if (isOver()) break;
  }
  const queryMs = rounded((processorMs() - built) / scores.length);
  const figures = { ndcg10: rounded(mean(scores)), queries: scores.length };
  return { scored: { name, ...figures, buildMs: rounded(built - start), queryMs }, scores };
}

async function main(): Promise<void> {
  process.on('disconnect', () => process.exit(1));
  hastenOrama();
  const tell = (telling: Telling) => void process.send?.(telling);
  try {
    const collection = readSearchCollection(option('collection') ?? '');
    const patience = Number(option('patience') ?? Infinity);
    tell({ answered: await scoreSystem(option('system') ?? '', collection, { tell, patience }) });
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) });
  }
  process.removeAllListeners('disconnect');
  process.disconnect();
}

if (import.meta.main) await main();
