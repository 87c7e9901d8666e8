/** Reads practices, counts what is usual in them, and lays them into the index, neighbours of a kind side by side. */
import type { GlossaryEntry } from '#contract/company';
import type { Practice } from '#contract/practice';
import { arrangeDocuments } from '../index/flatten.ts';
import type { FlatDocuments } from '../index/segment.ts';
import { Concepts } from '../map/concepts.ts';
import { ENTRIES, placeOfEntry } from '../map/entries.ts';
import { countReading, writeSaid } from './corpus.ts';
import { Sheet } from './encode-practice.ts';
import { DAY_MS, type EngineState } from './engine-state.ts';
import { cardOf, type PracticeCard } from './practice-table.ts';
import { priorOf } from './priors.ts';
import { readPractice } from './read-practice.ts';

// What is usual is counted chunk by chunk, so that a large build never holds all its readings at once.
const CHUNK = 2048;
// One for all readings: each is sketched and told on its card before the next.
const heard = new Concepts();

function keepCard({ cards, notices }: EngineState, card: PracticeCard, said: Uint16Array): number {
  notices.add(card);
  return cards.add(card, said);
}

/** Reads, counts, then encodes against what is usual by then. */
function describe(
  state: EngineState,
  sheet: Sheet,
  practices: readonly Practice[],
  glossary: readonly GlossaryEntry[],
): FlatDocuments {
  const ordinals = new Uint32Array(practices.length);
  const priors = new Float64Array(practices.length);
  practices.forEach((practice, at) => {
    const reading = readPractice(practice, glossary, heard);
    countReading(state.corpus, reading);
    sheet.sketch(reading);
    const card = cardOf(practice, reading);
    ordinals[at] = keepCard(state, card, writeSaid(reading));
    priors[at] = priorOf(card, state.day * DAY_MS, state.weights);
  });
  return { ...sheet.encode(state.corpus), ordinals, priors };
}

/** Sorts practices of a kind together: a query's documents then lie close in memory. */
function kindOf({ cards }: EngineState, { facets }: Practice, ordinal: number): number {
  const sector = placeOfEntry(facets.sector ?? '') ?? -1;
  const theme = placeOfEntry(cards.themeAt(ordinal) ?? '') ?? -1;
  return (sector + 1) * (ENTRIES.length + 1) + theme + 1;
}

/** Places of what is sorted, in the order of their kinds. */
function orderByKind(kinds: readonly number[]): Uint32Array {
  // Kind and place in one number: numbers are sorted by the machine itself.
  const keys = Float64Array.from(kinds, (kind, place) => kind * kinds.length + place).toSorted();
  return Uint32Array.from(keys, (key) => key % kinds.length);
}

/** All new to the index: whoever replaces one has removed it before. */
export function describePractices(
  state: EngineState,
  practices: readonly Practice[],
  glossary: readonly GlossaryEntry[],
): void {
  const first = state.cards.length;
  state.cards.makeRoom(practices.length);
  const parts: FlatDocuments[] = [];
  const sheet = new Sheet(state.dictionary);
  for (let at = 0; at < practices.length; at += CHUNK)
    parts.push(describe(state, sheet, practices.slice(at, at + CHUNK), glossary));
  const kinds = practices.map((practice, at) => kindOf(state, practice, first + at));
  state.index.add(arrangeDocuments(parts, orderByKind(kinds)));
}
