/** The index of practices: suggestions for a record and search for people. It wires the rooms together and decides nothing. */
import type { Practice } from '#contract/practice';
import { describePractices } from './describe-practices.ts';
import { openEngine, saveEngine } from './engine-snapshot.ts';
import { forgetSaid } from './corpus.ts';
import { createState, DAY_MS, type EngineState } from './engine-state.ts';
import { priorOf } from './priors.ts';
import { searchPractices } from './search.ts';
import { suggestPractices } from './suggest.ts';
import type { IndexOptions, PracticeIndex } from './types.ts';
import { WEIGHTS, type Weights } from './weights.ts';

function remove(state: EngineState, ids: readonly string[]): void {
  for (const id of ids) {
    const ordinal = state.cards.ordinalOf(id);
    if (ordinal === undefined) continue;
    state.index.remove(ordinal);
    state.notices.remove(id);
    forgetSaid(state.corpus, state.cards.saidAt(ordinal));
    state.cards.remove(ordinal);
  }
}

function put(state: EngineState, practices: readonly Practice[], { glossary = [] }: IndexOptions): void {
  remove(
    state,
    practices.map(({ id }) => id),
  );
  const isOnce = new Set(practices.map(({ id }) => id)).size === practices.length;
  const last = isOnce
    ? practices
    : [...new Map(practices.map((practice) => [practice.id, practice])).values()];
  const shown = last.filter(({ status, replacedBy }) => status === 'live' && replacedBy === undefined);
  describePractices(state, shown, glossary);
}

/** Evidence ages: once a day is enough, and costs a few milliseconds then. */
function ageTo(state: EngineState, now: number): void {
  const day = Math.floor(now / DAY_MS);
  if (day === state.day) return;
  state.day = day;
  state.index.reweigh((ordinal) => {
    const merits = state.cards.meritsAt(ordinal);
    return merits ? priorOf(merits, day * DAY_MS, state.weights) : -Infinity;
  });
}

/** The priors hold weights too: they are aged anew. */
function weigh(state: EngineState, weights: Partial<Weights>): void {
  const next = { ...WEIGHTS, ...weights };
  if (JSON.stringify(next) === JSON.stringify(state.weights)) return;
  state.weights = next;
  state.day = -1;
}

/** What removed practices leave behind goes: their ordinals, and words that nobody else has. */
function compact({ index, cards, dictionary }: EngineState): void {
  index.compact();
  const former = cards.closeUp();
  if (former.length > 0) index.renumber(former);
  const { dims } = index;
  if (dims.length === dictionary.names.length) return;
  index.renumberDims(dims);
  dictionary.closeUp(dims);
}

function indexOver(state: EngineState, options: IndexOptions): PracticeIndex {
  return {
    get size() {
      return state.cards.size;
    },
    put: (practices) => put(state, practices, options),
    remove: (ids) => remove(state, ids),
    suggest(request) {
      ageTo(state, request.now);
      return suggestPractices(state, options, request);
    },
    weigh: (weights) => weigh(state, weights),
    search: (request) => searchPractices(state, request, options.glossary),
    compact: () => compact(state),
    save: () => saveEngine(state),
  };
}

export function createPracticeIndex(options: IndexOptions = {}): PracticeIndex {
  return indexOver(createState(options), options);
}

/**
 * Undefined when the bytes are of another version; the caller then builds anew. The index writes into them from then on: whoever keeps
 * them too keeps a copy.
 */
export function loadPracticeIndex(bytes: Uint8Array, options: IndexOptions = {}): PracticeIndex | undefined {
  const state = openEngine(bytes, options);
  return state ? indexOver(state, options) : undefined;
}
