/** Suggestions for a record: its context as a query, the best practices, the few to show and why. */
import { choose, type Candidate, type Offer } from './choice.ts';
import { estimateUseful, SHOWN_FROM } from './confidence.ts';
import { findGrounds, numberGrounds, type Grounds } from './grounds.ts';
import { IMPACT_MAX } from '../index/segment.ts';
import { readContext } from './context.ts';
import { weighContext } from './context-query.ts';
import { inverseFrequency } from './corpus.ts';
import { isConceptDim, NO_SECTOR, wordDim } from './dimensions.ts';
import type { EngineState } from './engine-state.ts';
import { weighMerits } from './priors.ts';
import { createTeller, type Contribution } from './reasons.ts';
import type { IndexOptions, SuggestAnswer, SuggestRequest } from './types.ts';

/** Enough for diversity and for a guest of another unit, few enough to prune well. */
const CANDIDATES = 20;
const LIMIT = 3;

function idfOf({ index, dictionary, corpus }: EngineState, stem: string): number {
  const dim = dictionary.find(wordDim(stem));
  const count = dim === undefined ? 0 : index.count(dim);
  return count === 0 ? 0 : inverseFrequency(Math.max(corpus.documents, count), count);
}

/** A dimension of the query that some practice has. */
interface Known {
  readonly name: string;
  readonly dim: number;
  readonly weight: number;
}

function findKnown({ dictionary }: EngineState, weights: ReadonlyMap<string, number>): Known[] {
  const known: Known[] = [];
  for (const [name, weight] of weights) {
    const dim = weight > 0 ? dictionary.find(name) : undefined;
    if (dim !== undefined) known.push({ name, dim, weight });
  }
  return known;
}

const dimsOf = (known: readonly Known[]) => known.map(({ dim }) => dim);

const ordinalsOf = (candidates: readonly Candidate[]) => candidates.map(({ ordinal }) => ordinal);

/** What each dimension of the query added to each candidate's score; a neighbour on behalf of what the page itself says. */
function contributionsTo(
  candidates: readonly Candidate[],
  { index }: EngineState,
  known: readonly Known[],
  origins: ReadonlyMap<string, string>,
): Contribution[][] {
  return index.impactsOf(dimsOf(known), ordinalsOf(candidates)).map((impacts) => {
    const contributions: Contribution[] = [];
    for (let at = 0; at < known.length; at += 1) {
      const { name = NO_SECTOR, weight = 0 } = known[at] ?? {};
      const impact = name === NO_SECTOR ? 0 : (impacts[at] ?? 0);
      if (impact > 0)
        contributions.push({ dim: origins.get(name) ?? name, amount: (weight * impact) / IMPACT_MAX });
    }
    return contributions;
  });
}

function groundsIn(
  candidates: readonly Candidate[],
  { index }: EngineState,
  known: readonly Known[],
  origins: ReadonlyMap<string, string>,
): Offer['groundsOf'] {
  const concepts = known.filter(({ name }) => isConceptDim(name));
  const numbers = numberGrounds(
    concepts.map(({ name }) => name),
    origins,
  );
  const rows = index.impactsOf(dimsOf(concepts), ordinalsOf(candidates));
  const grounds = new Map<number, Grounds>();
  candidates.forEach(({ ordinal }, row) => {
    const amounts = Float64Array.from(rows[row] ?? []);
    for (let at = 0; at < amounts.length; at += 1)
      amounts[at] = ((concepts[at]?.weight ?? 0) * (amounts[at] ?? 0)) / IMPACT_MAX;
    grounds.set(ordinal, findGrounds(numbers, amounts));
  });
  const none: Grounds = new Float64Array(concepts.length);
  return ({ ordinal }) => grounds.get(ordinal) ?? none;
}

function rank(
  { index, cards }: EngineState,
  known: readonly Known[],
  without: ReadonlySet<string> | undefined,
): Candidate[] {
  const query = {
    dims: dimsOf(known),
    weights: known.map(({ weight }) => weight),
    withPriors: true,
    ...(without?.size ? { accepts: (ordinal: number) => !without.has(cards.idAt(ordinal) ?? '') } : {}),
  };
  return index.top(query, CANDIDATES).flatMap(({ ordinal, score }) => {
    const card = cards.at(ordinal);
    return card ? [{ card, ordinal, score }] : [];
  });
}

function confidenceIn(
  [best, , , next]: readonly Candidate[],
  contributions: readonly Contribution[],
): number {
  if (!best) return 0;
  return estimateUseful({ contributions, ...(next ? { lead: best.score - next.score } : {}) });
}

/** Of a word that one practice has: 1. As if twenty practices more had none of them, since in a young company nothing is rare yet. */
const SMOOTHING = 20;
function rarityIn({ index, dictionary, corpus }: EngineState, stem: string): number {
  const dim = dictionary.find(wordDim(stem));
  const documents = corpus.documents + SMOOTHING;
  const count = dim === undefined ? 0 : Math.min(documents, index.count(dim));
  return count === 0 ? 0 : inverseFrequency(documents, count) / inverseFrequency(documents, 1);
}

const offerOf = (
  state: EngineState,
  candidates: readonly Candidate[],
  groundsOf: Offer['groundsOf'],
): Offer => ({
  candidates,
  isEnded: (card) => state.notices.findEnding(card, (stem) => rarityIn(state, stem)) !== undefined,
  groundsOf,
});

export function suggestPractices(
  state: EngineState,
  { glossary = [] }: IndexOptions,
  request: SuggestRequest,
): SuggestAnswer {
  const { record, viewer, now, without, limit = LIMIT } = request;
  const context = readContext(record, glossary, now);
  const { weights, origins } = weighContext(context, {
    weights: state.weights,
    unit: viewer.unit,
    corpus: state.corpus,
    wordIdf: (stem) => idfOf(state, stem),
  });
  const known = findKnown(state, weights);
  const candidates = rank(state, known, without);
  const [best = []] = contributionsTo(candidates.slice(0, 1), state, known, origins);
  const abstained = candidates.length > 0 && confidenceIn(candidates, best) < SHOWN_FROM;
  if (abstained) return { suggested: [], facets: context.facets, abstained };
  const offer = offerOf(state, candidates, groundsIn(candidates, state, known, origins));
  const chosen = choose(offer, viewer.unit, limit);
  // Of twenty candidates only the few that are shown tell all that speaks for them.
  const contributions = contributionsTo(chosen, state, known, origins);
  const tell = createTeller(context);
  const suggested = chosen.map(({ card, score }, at) => ({
    practiceId: card.id,
    score,
    reasons: tell(contributions[at] ?? [], weighMerits(card, now, state.weights)),
    crossUnit: card.unit !== viewer.unit,
  }));
  return { suggested, facets: context.facets, abstained };
}
