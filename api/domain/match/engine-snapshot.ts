/** An engine as bytes and back: segments as typed arrays, names and cards as columns. A snapshot of another version is refused. */
import { createDictionary } from '../index/dictionary.ts';
import { openSegment, type Segment, type Written } from '../index/segment.ts';
import { packSnapshot, unpackSnapshot, type Column } from '../index/snapshot.ts';
import { SparseMatrix } from '../index/sparse-matrix.ts';
import { ENTRIES, placeOfEntry } from '../map/entries.ts';
import { Cards, type SavedCards } from './cards.ts';
import { createCorpus, type Corpus } from './corpus.ts';
import type { EngineState } from './engine-state.ts';
import { Notices } from './notices.ts';
import type { IndexOptions } from './types.ts';
import { createVocabulary } from './vocabulary.ts';
import { WEIGHTS } from './weights.ts';

/** Grows with the map, the analysis or the layout: then old snapshots are rebuilt instead of misread. */
const ENGINE_VERSION = 16;
/** So many columns are the cards'. */
const CARDS = 4;
const PARTS = ['ordinals', 'priors', 'dims', 'from', 'max', 'places', 'impacts'] as const;
/** A segment's: its parts, and what its frequent columns have beside them. */
const OWN = PARTS.length + 1;

interface Head {
  readonly version: number;
  readonly names: string;
  readonly documents: number;
  readonly totalLength: number;
  readonly concepts: readonly (readonly [string, number])[];
  /** Authors, units and themes of the cards. */
  readonly people: readonly string[];
  readonly sizes: readonly number[];
}

const columnsOf = (segment: Segment): Column[] => [
  ...PARTS.map((part) => segment[part]),
  segment.frequent.beside,
];

export function saveEngine({ index, dictionary, corpus, cards }: EngineState): Uint8Array {
  const { segments } = index;
  const saved = cards.save();
  const head: Head = {
    version: ENGINE_VERSION,
    names: dictionary.names.join('\n'),
    documents: corpus.documents,
    totalLength: corpus.totalLength,
    concepts: Array.from(corpus.concepts, (count, entry) => [ENTRIES[entry]?.id ?? '', count] as const),
    people: saved.names,
    sizes: segments.map(({ size }) => size),
  };
  return packSnapshot({
    head,
    columns: [...saved.columns, ...segments.flatMap(columnsOf)],
  });
}

function openCorpus({ documents, totalLength, concepts }: Head): Corpus {
  const corpus = { ...createCorpus(), documents, totalLength };
  // By name: another version of the map may have its entries in another order.
  for (const [id, count] of concepts) corpus.concepts[placeOfEntry(id) ?? -1] = count;
  return corpus;
}

function segmentOf(columns: readonly Column[]): Segment {
  // Columns were written by columnsOf, with the types that Written and the last one have.
  const written = Object.fromEntries(PARTS.map((part, at) => [part, columns[at]])) as unknown as Written;
  return openSegment(written, { beside: columns[PARTS.length] as Uint32Array });
}

/** They were written before the segments, by Cards.save. */
function cardsOf({ people }: Head, columns: readonly Column[]): Cards {
  return new Cards({ names: people, columns: columns.slice(0, CARDS) as unknown as SavedCards['columns'] });
}

function noticesOf(cards: Cards): Notices {
  const notices = new Notices();
  for (const card of cards.withNotice()) notices.add(card);
  return notices;
}

export function openEngine(bytes: Uint8Array, { weights }: IndexOptions): EngineState | undefined {
  const snapshot = unpackSnapshot(bytes);
  const head = snapshot?.head as Head | undefined; // Checked by its version on the next line.
  if (!snapshot || head?.version !== ENGINE_VERSION) return undefined;
  const segments = head.sizes.map((_, at) =>
    segmentOf(snapshot.columns.slice(CARDS + at * OWN, CARDS + (at + 1) * OWN)),
  );
  const dictionary = createDictionary(head.names === '' ? [] : head.names.split('\n'));
  const cards = cardsOf(head, snapshot.columns);
  const index = new SparseMatrix(segments);
  return {
    weights: { ...WEIGHTS, ...weights },
    index,
    dictionary,
    vocabulary: createVocabulary(dictionary, (dim) => index.count(dim) > 0),
    corpus: openCorpus(head),
    cards,
    notices: noticesOf(cards),
    // Priors follow the weights of this run: the first suggestion ages them anew.
    day: -1,
  };
}
