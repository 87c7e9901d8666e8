/** An engine as bytes and back: segments as typed arrays, names and cards as columns. A snapshot of another version is refused. */
import { createDictionary } from '../index/dictionary.ts';
import { openSegment, type Segment, type Written } from '../index/segment.ts';
import { packSnapshot, unpackSnapshot, type Column } from '../index/snapshot.ts';
import { SparseMatrix } from '../index/sparse-matrix.ts';
import { ENTRIES, placeOfEntry } from '../map/entries.ts';
import { createCorpus, type Corpus } from './corpus.ts';
import type { EngineState } from './engine-state.ts';
import { Notices } from './notices.ts';
import type { PracticeCard } from './practice-table.ts';
import type { IndexOptions } from './types.ts';
import { createVocabulary } from './vocabulary.ts';
import { WEIGHTS } from './weights.ts';

/** Grows with the map, the analysis or the layout: then old snapshots are rebuilt instead of misread. */
const ENGINE_VERSION = 11;
const PARTS = ['ordinals', 'priors', 'dims', 'from', 'max', 'places', 'impacts'] as const;

interface Head {
  readonly version: number;
  readonly names: string;
  readonly documents: number;
  readonly totalLength: number;
  readonly concepts: readonly (readonly [string, number])[];
  readonly cards: readonly (PracticeCard | null)[];
  readonly sizes: readonly number[];
}

export function saveEngine({ index, dictionary, corpus, cards }: EngineState): Uint8Array {
  const { segments } = index;
  const head: Head = {
    version: ENGINE_VERSION,
    names: dictionary.names.join('\n'),
    documents: corpus.documents,
    totalLength: corpus.totalLength,
    concepts: Array.from(corpus.concepts, (count, entry) => [ENTRIES[entry]?.id ?? '', count] as const),
    cards: cards.map((card) => card ?? null),
    sizes: segments.map(({ size }) => size),
  };
  return packSnapshot({
    head,
    columns: segments.flatMap((segment) => PARTS.map((part): Column => segment[part])),
  });
}

function openCorpus({ documents, totalLength, concepts }: Head): Corpus {
  const corpus = { ...createCorpus(), documents, totalLength };
  // By name: another version of the map may have its entries in another order.
  for (const [id, count] of concepts) corpus.concepts[placeOfEntry(id) ?? -1] = count;
  return corpus;
}

function segmentOf(columns: readonly Column[]): Segment {
  // Columns were written in the order of PARTS, with the types that Written has.
  return openSegment(Object.fromEntries(PARTS.map((part, at) => [part, columns[at]])) as unknown as Written);
}

function noticesOf(cards: readonly (PracticeCard | undefined)[]): Notices {
  const notices = new Notices();
  for (const card of cards) if (card) notices.add(card);
  return notices;
}

export function openEngine(bytes: Uint8Array, { weights }: IndexOptions): EngineState | undefined {
  const snapshot = unpackSnapshot(bytes);
  const head = snapshot?.head as Head | undefined; // Checked by its version on the next line.
  if (!snapshot || head?.version !== ENGINE_VERSION) return undefined;
  const segments = head.sizes.map((_, at) =>
    segmentOf(snapshot.columns.slice(at * PARTS.length, (at + 1) * PARTS.length)),
  );
  const dictionary = createDictionary(head.names === '' ? [] : head.names.split('\n'));
  const cards = head.cards.map((card) => card ?? undefined);
  return {
    weights: { ...WEIGHTS, ...weights },
    index: new SparseMatrix(segments),
    dictionary,
    vocabulary: createVocabulary(dictionary),
    corpus: openCorpus(head),
    cards,
    ordinals: new Map(
      cards.flatMap((card, ordinal): [string, number][] => (card ? [[card.id, ordinal]] : [])),
    ),
    notices: noticesOf(cards),
    // Priors follow the weights of this run: the first suggestion ages them anew.
    day: 0,
  };
}
