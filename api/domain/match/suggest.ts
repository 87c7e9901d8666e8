/** Suggestions for a record: its context as a query, the best practices, the few to show and why. */
import { choose, type Candidate, type Offer } from './choice.ts';
import { estimateUseful, SHOWN_FROM } from './confidence.ts';
import { stemOf } from '../text/terms.ts';
import { readContext } from './context.ts';
import { weighContext, type Asked } from './context-query.ts';
import { Contributions } from './contributions.ts';
import { inverseFrequency } from './corpus.ts';
import { wordDim } from './dimensions.ts';
import type { EngineState } from './engine-state.ts';
import { weighMerits } from './priors.ts';
import { createTeller } from './reasons.ts';
import { saysCase } from './says-case.ts';
import type { IndexOptions, SuggestAnswer, SuggestRequest } from './types.ts';

/** Enough for diversity and for a guest of another unit, few enough to prune well. */
const CANDIDATES = 20;
const LIMIT = 3;

function idfOf({ index, dictionary, corpus }: EngineState, term: number): number {
  const dim = dictionary.findTerm(term, wordDim(stemOf(term)));
  const count = dim === undefined ? 0 : index.count(dim);
  return count === 0 ? 0 : inverseFrequency(Math.max(corpus.documents, count), count);
}

/** What is asked and some practice has: the dimensions' numbers and weights stand beside it. */
interface Known {
  readonly asked: Asked[];
  readonly dims: number[];
  readonly weights: number[];
}

function findKnown({ dictionary }: EngineState, asked: readonly Asked[]): Known {
  const known: Known = { asked: [], dims: [], weights: [] };
  for (const one of asked) {
    const dim = one.weight > 0 ? dictionary.findTerm(one.term, one.name) : undefined;
    if (dim === undefined) continue;
    known.asked.push(one);
    known.dims.push(dim);
    known.weights.push(one.weight);
  }
  return known;
}

function rank(
  { index, cards }: EngineState,
  { dims, weights }: Known,
  without: ReadonlySet<string> | undefined,
): Candidate[] {
  const query = {
    dims,
    weights,
    withPriors: true,
    ...(without?.size ? { accepts: (ordinal: number) => !without.has(cards.idAt(ordinal) ?? '') } : {}),
  };
  const candidates: Candidate[] = [];
  for (const { ordinal, score } of index.top(query, CANDIDATES)) {
    const card = cards.at(ordinal);
    if (card) candidates.push({ card, ordinal, score });
  }
  return candidates;
}

function contributionsTo(
  candidates: readonly Candidate[],
  { index }: EngineState,
  { asked, dims }: Known,
): Contributions {
  const ordinals = candidates.map(({ ordinal }) => ordinal);
  return new Contributions(asked, ordinals, index.impactsOf(dims, ordinals));
}

function confidenceIn([best, , , next]: readonly Candidate[], contributions: Contributions): number {
  if (!best) return 0;
  const lead = next ? { lead: best.score - next.score } : {};
  return estimateUseful({ contributions: contributions.of(best.ordinal), ...lead });
}

/** Of a word that one practice has: 1. As if twenty practices more had none of them, since in a young company nothing is rare yet. */
const SMOOTHING = 20;
function rarityIn({ index, dictionary, corpus }: EngineState, stem: string): number {
  const dim = dictionary.find(wordDim(stem));
  const documents = corpus.documents + SMOOTHING;
  const count = dim === undefined ? 0 : Math.min(documents, index.count(dim));
  return count === 0 ? 0 : inverseFrequency(documents, count) / inverseFrequency(documents, 1);
}

export function suggestPractices(
  state: EngineState,
  { glossary = [] }: IndexOptions,
  request: SuggestRequest,
): SuggestAnswer {
  const { record, viewer, now, without, limit = LIMIT } = request;
  const context = readContext(record, glossary, now);
  const asked = weighContext(context, {
    weights: state.weights,
    unit: viewer.unit,
    corpus: state.corpus,
    wordIdf: (term) => idfOf(state, term),
  });
  const known = findKnown(state, asked);
  const candidates = rank(state, known, without);
  const contributions = contributionsTo(candidates, state, known);
  const isUnsure =
    !saysCase(record, context.facets, now) || confidenceIn(candidates, contributions) < SHOWN_FROM;
  const abstained = candidates.length > 0 && isUnsure;
  if (abstained) return { suggested: [], facets: context.facets, abstained };
  const offer: Offer = {
    candidates,
    isEnded: (card) => state.notices.findEnding(card, (stem) => rarityIn(state, stem)) !== undefined,
    groundsOf: ({ ordinal }) => contributions.groundsOf(ordinal),
  };
  const tell = createTeller(context);
  const suggested = choose(offer, viewer.unit, limit).map(({ card, ordinal, score }) => ({
    practiceId: card.id,
    score,
    reasons: tell(contributions.of(ordinal), weighMerits(card, now, state.weights)),
    crossUnit: card.unit !== viewer.unit,
  }));
  return { suggested, facets: context.facets, abstained };
}
