/** Suggestions for a record: its context as a query, the best practices, the few to show and why. */
import { choose, ABSTAIN_BELOW, type Candidate } from './choice.ts';
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

/** What each dimension of the query added to this practice's score. */
function contributionsOf(
  state: EngineState,
  ordinal: number,
  weights: ReadonlyMap<string, number>,
): Contribution[] {
  const contributions: Contribution[] = [];
  for (const [name, weight] of weights) {
    const dim = state.dictionary.find(name);
    const impact = dim === undefined ? 0 : state.index.impact(ordinal, dim);
    if (impact > 0 && name !== NO_SECTOR) contributions.push({ dim: name, amount: (weight * impact) / 255 });
  }
  return contributions;
}

function rank(
  state: EngineState,
  weights: ReadonlyMap<string, number>,
  without: ReadonlySet<string> | undefined,
): Candidate[] {
  const known = [...weights].flatMap(([name, weight]): [number, number][] => {
    const dim = state.dictionary.find(name);
    return dim === undefined || weight <= 0 ? [] : [[dim, weight]];
  });
  const query = {
    dims: known.map(([dim]) => dim),
    weights: known.map(([, weight]) => weight),
    withPriors: true,
    ...(without?.size ? { accepts: (ordinal: number) => !without.has(state.cards[ordinal]?.id ?? '') } : {}),
  };
  return state.index.top(query, CANDIDATES).flatMap(({ ordinal, score }) => {
    const card = state.cards[ordinal];
    return card ? [{ card, ordinal, score }] : [];
  });
}

export function suggestPractices(
  state: EngineState,
  { glossary = [] }: IndexOptions,
  request: SuggestRequest,
): SuggestAnswer {
  const { record, viewer, now, without, limit = LIMIT } = request;
  const context = readContext(record, glossary, now);
  const weights = weighContext(context, {
    weights: state.weights,
    corpus: state.corpus,
    wordIdf: (stem) => idfOf(state, stem),
  });
  const candidates = rank(state, weights, without);
  const abstained = candidates.length > 0 && (candidates[0]?.score ?? 0) < ABSTAIN_BELOW;
  const chosen = abstained ? [] : choose(candidates, viewer.unit, limit);
  const suggested = chosen.map(({ card, ordinal, score }) => ({
    practiceId: card.id,
    score,
    reasons: stateReasons(
      contributionsOf(state, ordinal, weights),
      weighCard(card, now, state.weights),
      context.facets,
    ),
    crossUnit: card.unit !== viewer.unit,
  }));
  return { suggested, facets: context.facets, abstained };
}
