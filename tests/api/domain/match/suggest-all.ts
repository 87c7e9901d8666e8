/**
 * Suggesting as it is defined: every practice scored alone, the floor asked with all of them in sight, then chosen with all costs
 * worked out. It shares with the engine what a page and a practice weigh, and nothing of how the best are found.
 */
import { stemOf } from '#domain/text/terms';
import { readContext } from '#domain/match/context';
import { weighContext } from '#domain/match/context-query';
import { inverseFrequency } from '#domain/match/corpus';
import { isConceptDim, isMissingDim, isWordDim, wordDim } from '#domain/match/dimensions';
import type { EngineState } from '#domain/match/engine-state';
import { priorOf } from '#domain/match/priors';
import { saysCase } from '#domain/match/says-case';
import type { SuggestRequest } from '#domain/match/types';
import type { Candidate } from '#domain/match/choice';
import { chooseAll } from './choose-all.ts';

const CANDIDATES = 20;
const TELLING = /^(?:sector|stage|product|competitor|agreement):/;
const isTelling = (said: string) => isWordDim(said) || isConceptDim(said) || TELLING.test(said);

const countOf = ({ index, dictionary }: EngineState, stem: string): number => {
  const dim = dictionary.find(wordDim(stem));
  return dim === undefined ? 0 : index.count(dim);
};

/** What each practice's points are made of, by what the page itself says. */
interface Point {
  readonly name: string;
  readonly said: string;
  readonly amount: number;
}

/** By ordinal. */
function addUp(state: EngineState, { record, viewer, now }: SuggestRequest): Point[][] {
  const documents = state.corpus.documents;
  const asked = weighContext(readContext(record, [], now), {
    weights: state.weights,
    unit: viewer.unit,
    corpus: state.corpus,
    wordIdf: (term) => {
      const count = countOf(state, stemOf(term));
      return count === 0 ? 0 : inverseFrequency(Math.max(documents, count), count);
    },
  });
  const known = asked.flatMap(({ name, said, weight }) => {
    const dim = weight > 0 ? state.dictionary.find(name) : undefined;
    return dim === undefined ? [] : [{ name, said, dim, weight }];
  });
  const dims = known.map(({ dim }) => dim);
  const ordinals = Array.from({ length: state.cards.length }, (_, ordinal) => ordinal);
  const impacts = state.index.impactsOf(dims, ordinals);
  return ordinals.map((ordinal) =>
    known.map(({ name, said, weight }, at) => ({
      name,
      said,
      amount: (weight * (impacts[ordinal * dims.length + at] ?? 0)) / 255,
    })),
  );
}

const sum = (points: readonly Point[]) => points.reduce((total, { amount }) => total + amount, 0);

function estimate([best, , , next]: readonly Candidate[], points: readonly Point[][]): number {
  const own = points[best?.ordinal ?? -1] ?? [];
  const fit = sum(own.filter(({ name, said }) => !isMissingDim(name) && isTelling(said)));
  const lead = best && next ? best.score - next.score : fit;
  return 1 / (1 + Math.exp(-(-0.33 + 1.09 * fit + 1.17 * lead)));
}

function offerOf(state: EngineState, candidates: readonly Candidate[], points: readonly Point[][]) {
  const said = [...new Set(points[0]?.map((point) => point.said))];
  const documents = state.corpus.documents + 20;
  const rarityOf = (stem: string) => {
    const count = Math.min(documents, countOf(state, stem));
    return count === 0 ? 0 : inverseFrequency(documents, count) / inverseFrequency(documents, 1);
  };
  return {
    candidates,
    isEnded: (card: Candidate['card']) => state.notices.findEnding(card, rarityOf) !== undefined,
    groundsOf: ({ ordinal }: Candidate) => {
      const own = (points[ordinal] ?? []).filter(({ name }) => isConceptDim(name));
      return Float64Array.from(said, (ground) => sum(own.filter((point) => point.said === ground)));
    },
  };
}

export interface SuggestedAll {
  readonly abstained: boolean;
  /** How likely one helps, as the floor sees it. */
  readonly useful: number;
  readonly ids: readonly string[];
  readonly hasGuest: boolean;
}

export function suggestAll(state: EngineState, request: SuggestRequest): SuggestedAll {
  const { viewer, now, limit = 3 } = request;
  const points = addUp(state, request);
  const ranked = points
    .flatMap((own, ordinal): Candidate[] => {
      const card = state.cards.at(ordinal);
      return card ? [{ card, ordinal, score: priorOf(card, now, state.weights) + sum(own) }] : [];
    })
    .toSorted((a, b) => b.score - a.score);
  const useful = estimate(ranked, points);
  const { facets } = readContext(request.record, [], now);
  if (useful < 0.5 || !saysCase(request.record, facets, now))
    return { abstained: true, useful, ids: [], hasGuest: false };
  const offer = offerOf(state, ranked.slice(0, CANDIDATES), points);
  const chosen = chooseAll(offer, viewer.unit, limit);
  const guests = chosen.filter(({ card }) => card.unit !== viewer.unit);
  const hasGuest = guests.length === 1 && guests[0] === chosen.at(-1);
  return { abstained: false, useful, ids: chosen.map(({ card }) => card.id), hasGuest };
}
