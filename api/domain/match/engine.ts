/** The index of practices: suggestions for a record and search for people. It wires the rooms together and decides nothing. */
import type { GlossaryEntry } from '#contract/company';
import type { Practice } from '#contract/practice';
import type { SparseDocument } from '../index/flatten.ts';
import { Concepts } from '../map/concepts.ts';
import { countReading } from './corpus.ts';
import { Sheet } from './encode-practice.ts';
import { openEngine, saveEngine } from './engine-snapshot.ts';
import { createState, DAY_MS, type EngineState } from './engine-state.ts';
import { priorOf } from './priors.ts';
import { cardOf } from './practice-table.ts';
import { readPractice } from './read-practice.ts';
import { searchPractices } from './search.ts';
import { suggestPractices } from './suggest.ts';
import type { IndexOptions, PracticeIndex } from './types.ts';
import { WEIGHTS, type Weights } from './weights.ts';

interface Described {
  /** Sorts practices of a kind together. */
  readonly place: string;
  readonly entry: SparseDocument;
}

function remove(state: EngineState, id: string): void {
  const ordinal = state.ordinals.get(id);
  if (ordinal === undefined) return;
  state.index.remove(ordinal);
  state.ordinals.delete(id);
  state.cards[ordinal] = undefined;
}

// What is usual is counted chunk by chunk, so that a large build never holds all its readings at once.
const CHUNK = 2048;
// One for all readings: each is sketched and told on its card before the next.
const heard = new Concepts();

/** Reads, counts, then encodes against what is usual by then. */
function describe(
  state: EngineState,
  practices: readonly Practice[],
  glossary: readonly GlossaryEntry[],
): Described[] {
  const sheet = new Sheet(state.dictionary);
  const cards = practices.map((practice) => {
    const reading = readPractice(practice, glossary, heard);
    countReading(state.corpus, reading);
    sheet.sketch(reading);
    return cardOf(practice, reading);
  });
  return sheet.encode(state.corpus).map(({ dims, impacts }, at) => {
    const card = cards[at];
    const ordinal = state.cards.length;
    state.cards.push(card);
    if (card) state.ordinals.set(card.id, ordinal);
    const prior = card ? priorOf(card, state.day * DAY_MS, state.weights) : 0;
    const place = `${practices[at]?.facets.sector ?? ''} ${card?.theme ?? ''}`;
    return { place, entry: { ordinal, prior, dims, impacts } };
  });
}

function put(state: EngineState, practices: readonly Practice[], { glossary = [] }: IndexOptions): void {
  for (const { id } of practices) remove(state, id);
  const last = new Map(practices.map((practice) => [practice.id, practice]));
  const shown = [...last.values()].filter(
    ({ status, replacedBy }) => status === 'live' && replacedBy === undefined,
  );
  const described: Described[] = [];
  for (let at = 0; at < shown.length; at += CHUNK)
    described.push(...describe(state, shown.slice(at, at + CHUNK), glossary));
  // Neighbours of a kind side by side: a query's documents then lie close in memory.
  const ordered = described.toSorted((a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)));
  state.index.add(ordered.map(({ entry }) => entry));
}

/** Evidence ages: once a day is enough, and costs a few milliseconds then. */
function ageTo(state: EngineState, now: number): void {
  const day = Math.floor(now / DAY_MS);
  if (day === state.day) return;
  state.day = day;
  state.index.reweigh((ordinal) => {
    const card = state.cards[ordinal];
    return card ? priorOf(card, day * DAY_MS, state.weights) : -Infinity;
  });
}

/** The priors hold weights too: they are aged anew. */
function weigh(state: EngineState, weights: Partial<Weights>): void {
  const next = { ...WEIGHTS, ...weights };
  if (JSON.stringify(next) === JSON.stringify(state.weights)) return;
  state.weights = next;
  state.day = -1;
}

function indexOver(state: EngineState, options: IndexOptions): PracticeIndex {
  return {
    get size() {
      return state.ordinals.size;
    },
    put: (practices) => put(state, practices, options),
    remove: (ids) => ids.forEach((id) => remove(state, id)),
    suggest(request) {
      ageTo(state, request.now);
      return suggestPractices(state, options, request);
    },
    weigh: (weights) => weigh(state, weights),
    search: (request) => searchPractices(state, request),
    compact: () => state.index.compact(),
    save: () => saveEngine(state),
  };
}

export function createPracticeIndex(options: IndexOptions = {}): PracticeIndex {
  return indexOver(createState(options), options);
}

/** Undefined when the bytes are of another version; the caller then builds anew. */
export function loadPracticeIndex(bytes: Uint8Array, options: IndexOptions = {}): PracticeIndex | undefined {
  const state = openEngine(bytes, options);
  return state ? indexOver(state, options) : undefined;
}
