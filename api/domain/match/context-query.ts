/** A context as a query of the index: words, concepts with their neighbours, and facets, each dimension once. */
import type { Concepts } from '../map/concepts.ts';
import { ENTRIES } from '../map/entries.ts';
import { spreadConcepts, type Reached } from '../map/spread.ts';
import { remember } from '../text/remember.ts';
import { stemOf, termOf } from '../text/terms.ts';
import { weighFacets } from './affinity.ts';
import type { Context } from './context.ts';
import { believe, conceptIdfs, type Corpus } from './corpus.ts';
import { conceptDim, wordDim } from './dimensions.ts';
import type { SaidWords } from './said-words.ts';
import { SHAPES, type Weights } from './weights.ts';

/** Longer pages are cut here, rarest words first: the rest changes no ranking and costs time. */
const WORDS_MAX = 40;
const CONCEPTS_MAX = 36;

export interface Statistics {
  readonly weights: Weights;
  /** The viewer's. */
  readonly unit: string;
  readonly corpus: Corpus;
  /** Inverse frequency of a word by its term, 0 when no practice has it. */
  readonly wordIdf: (term: number) => number;
}

const isSector = (entry: number) => ENTRIES[entry]?.kind === 'sector';
const dimOf = (entry: number) => conceptDim(ENTRIES[entry]?.id ?? '');
/** By entry, 0 where none was asked for yet: of a large table each look-up of a name is a wait for memory. */
const CONCEPT_TERMS = new Int32Array(ENTRIES.length);
const conceptTerm = (entry: number) => (CONCEPT_TERMS[entry] ||= termOf(dimOf(entry)));
const facetTerm = remember(termOf);

/** The weightiest concepts, weightiest first; of equals the first that was reached. Entries by their places. */
interface Weighed {
  count: number;
  readonly entries: Uint16Array;
  readonly weights: Float64Array;
  /** What was recognised on the page, from which each was reached. */
  readonly origins: Uint16Array;
}
// One for all pages: each is told before the next is weighed.
const heaviest: Weighed = {
  count: 0,
  entries: new Uint16Array(CONCEPTS_MAX),
  weights: new Float64Array(CONCEPTS_MAX),
  origins: new Uint16Array(CONCEPTS_MAX),
};

/** Of what was reached: what each counts for. */
const WEIGHTS_REACHED = new Float64Array(ENTRIES.length);

/** Keeps what was reached at `at` if it is among the weightiest. */
function keepHeavy({ entries, origins }: Reached, at: number): void {
  const weight = WEIGHTS_REACHED[at] ?? 0;
  const kept = heaviest;
  let place = kept.count;
  while (place > 0 && (kept.weights[place - 1] ?? 0) < weight) place -= 1;
  if (place >= CONCEPTS_MAX) return;
  kept.count = Math.min(CONCEPTS_MAX, kept.count + 1);
  kept.entries.copyWithin(place + 1, place, kept.count - 1);
  kept.weights.copyWithin(place + 1, place, kept.count - 1);
  kept.origins.copyWithin(place + 1, place, kept.count - 1);
  kept.entries[place] = entries[at] ?? 0;
  kept.weights[place] = weight;
  kept.origins[place] = origins[at] ?? 0;
}

/** Trades and cases are weighed apart: without a page's sector its case says what it said before, and the reverse. */
function weighConcepts(concepts: Concepts, { corpus, weights }: Statistics): Weighed {
  const idfs = conceptIdfs(corpus);
  const weigh = (entry: number, strength: number): number =>
    SHAPES.kinds[ENTRIES[entry]?.kind ?? 'situation'] * believe(strength) * (idfs[entry] ?? 0);
  const squares = { sector: SHAPES.contextFloor as number, other: SHAPES.contextFloor as number };
  for (let place = 0; place < concepts.size; place += 1) {
    const entry = concepts.entryAt(place);
    const weight = weigh(entry, concepts.strengthOf(entry));
    squares[isSector(entry) ? 'sector' : 'other'] += weight * weight;
  }
  const norms = { sector: Math.sqrt(squares.sector), other: Math.sqrt(squares.other) };
  heaviest.count = 0;
  const reached = spreadConcepts(concepts, SHAPES);
  for (let at = 0; at < reached.count; at += 1) {
    WEIGHTS_REACHED[at] = weigh(reached.entries[at] ?? 0, reached.strengths[at] ?? 0);
    keepHeavy(reached, at);
  }
  for (let at = 0; at < heaviest.count; at += 1) {
    const norm = isSector(heaviest.origins[at] ?? 0) ? norms.sector : norms.other;
    heaviest.weights[at] = (weights.concepts * (heaviest.weights[at] ?? 0)) / norm;
  }
  return heaviest;
}

/** What is asked of practices, and for how much. */
export interface Asked {
  /** Of the dimension; the term stands for it. */
  readonly name: string;
  readonly term: number;
  readonly weight: number;
  /** What the page itself says, on whose behalf it counts: its own name for most, for a neighbour that from which it was reached. */
  readonly said: string;
}

interface Word {
  readonly term: number;
  weight: number;
}

/** The weightiest first. */
function weighWords({ terms, weights: said }: SaidWords, { wordIdf, weights }: Statistics): readonly Word[] {
  const words: Word[] = [];
  for (let place = 0; place < terms.length; place += 1) {
    const term = terms[place] ?? 0;
    const weight = (said[place] ?? 0) * wordIdf(term);
    if (weight > 0) words.push({ term, weight });
  }
  const kept = words.toSorted((a, b) => b.weight - a.weight).slice(0, WORDS_MAX);
  let square: number = SHAPES.wordFloor;
  for (const { weight } of kept) square += weight * weight;
  const norm = Math.sqrt(square) || 1;
  for (const word of kept) word.weight = (weights.words * word.weight) / norm;
  return kept;
}

/** Each dimension once. */
export function weighContext(context: Context, statistics: Statistics): Asked[] {
  const asked: Asked[] = [];
  for (const [name, weight] of weighFacets(context.facets, statistics.unit, statistics.weights))
    asked.push({ name, term: facetTerm(name), weight, said: name });
  const { count, entries, weights, origins } = weighConcepts(context.concepts, statistics);
  for (let at = 0; at < count; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight < SHAPES.contextLeast) continue;
    const entry = entries[at] ?? 0;
    const said = dimOf(origins[at] ?? 0);
    asked.push({ name: dimOf(entry), term: conceptTerm(entry), weight, said });
  }
  for (const { term, weight } of weighWords(context.spoken, statistics)) {
    if (weight < SHAPES.wordLeast) break;
    const name = wordDim(stemOf(term));
    asked.push({ name, term, weight, said: name });
  }
  return asked;
}
