/** Suggestions for a record: its context as a query, the best practices, the few to show and why. */
import { choose, type Candidate } from './choice.ts';
import { estimateUseful, SHOWN_FROM } from './confidence.ts';
import { IMPACT_MAX } from '../index/segment.ts';
import { readContext } from './context.ts';
import { weighContext } from './context-query.ts';
import { inverseFrequency } from './corpus.ts';
import { NO_SECTOR, wordDim } from './dimensions.ts';
import type { EngineState } from './engine-state.ts';
import { weighCard } from './priors.ts';
import { stateReasons, type Contribution } from './reasons.ts';
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

/** What each dimension of the query added to these practices' scores. */
function contributionsOf(
  { index }: EngineState,
  candidates: readonly Candidate[],
  known: readonly Known[],
): Contribution[][] {
  const ordinals = candidates.map(({ ordinal }) => ordinal);
  return index.impacts(ordinals, dimsOf(known)).map((impacts) => {
    const contributions: Contribution[] = [];
    known.forEach(({ name, weight }, at) => {
      const impact = name === NO_SECTOR ? 0 : (impacts[at] ?? 0);
      if (impact > 0) contributions.push({ dim: name, amount: (weight * impact) / IMPACT_MAX });
    });
    return contributions;
  });
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
    ...(without?.size ? { accepts: (ordinal: number) => !without.has(cards[ordinal]?.id ?? '') } : {}),
  };
  return index.top(query, CANDIDATES).flatMap(({ ordinal, score }) => {
    const card = cards[ordinal];
    return card ? [{ card, ordinal, score }] : [];
  });
}

function confidenceIn(state: EngineState, candidates: readonly Candidate[], known: readonly Known[]): number {
  const [best] = candidates;
  if (!best) return 0;
  const [contributions = []] = contributionsOf(state, [best], known);
  const next = candidates[LIMIT];
  return estimateUseful({ contributions, ...(next ? { lead: best.score - next.score } : {}) });
}

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
  const abstained = candidates.length > 0 && confidenceIn(state, candidates, known) < SHOWN_FROM;
  const chosen = abstained ? [] : choose(candidates, viewer.unit, limit);
  const contributions = contributionsOf(state, chosen, known);
  const suggested = chosen.map(({ card, score }, place) => ({
    practiceId: card.id,
    score,
    reasons: stateReasons(
      // A neighbour counts on behalf of what the page itself says.
      (contributions[place] ?? []).map(({ dim, amount }) => ({ dim: origins.get(dim) ?? dim, amount })),
      weighCard(card, now, state.weights),
      context.facets,
    ),
    crossUnit: card.unit !== viewer.unit,
  }));
  return { suggested, facets: context.facets, abstained };
}
