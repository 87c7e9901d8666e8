/** A context as a query of the index: words, concepts with their neighbours, and facets, each dimension once. */
import type { Concepts } from '../map/concepts.ts';
import { findEntry } from '../map/entries.ts';
import { spreadConcepts } from '../map/spread.ts';
import { weighFacets } from './affinity.ts';
import type { Context } from './context.ts';
import { believe, conceptIdf, type Corpus } from './corpus.ts';
import { conceptDim, wordDim } from './dimensions.ts';
import { SHAPES, type Weights } from './weights.ts';

/** Longer pages are cut here, rarest words first: the rest changes no ranking and costs time. */
const WORDS_MAX = 40;
const CONCEPTS_MAX = 36;

export interface Statistics {
  readonly weights: Weights;
  readonly corpus: Corpus;
  /** Inverse frequency of a stem, 0 when no practice has it. */
  readonly wordIdf: (stem: string) => number;
}

const greatest = (weights: readonly [string, number][], count: number) =>
  weights.toSorted((a, b) => b[1] - a[1]).slice(0, count);
const lengthOf = (weights: Iterable<number>, floor: number) =>
  Math.sqrt([...weights].reduce((sum, weight) => sum + weight * weight, floor));

const isSector = (id: string) => findEntry(id)?.kind === 'sector';

/** Trades and cases are weighed apart: without a page's sector its case says what it said before, and the reverse. */
function weighConcepts(concepts: Concepts, { corpus, weights }: Statistics): [string, number][] {
  const weigh = ([id, strength]: [string, number]): [string, number] => {
    const kind = findEntry(id)?.kind ?? 'situation';
    return [id, SHAPES.kinds[kind] * believe(strength) * conceptIdf(corpus, id)];
  };
  const said = [...concepts].map(weigh);
  const normOf = (sectors: boolean) =>
    lengthOf(
      said.filter(([id]) => isSector(id) === sectors).map(([, weight]) => weight),
      SHAPES.contextFloor,
    );
  const norms = { sector: normOf(true), other: normOf(false) };
  const spread = [...spreadConcepts(concepts, SHAPES.toNeighbour, SHAPES.toParent)].map(weigh);
  return greatest(spread, CONCEPTS_MAX).map(([id, weight]) => [
    id,
    (weights.concepts * weight) / (isSector(id) ? norms.sector : norms.other),
  ]);
}

function weighWords(
  stems: ReadonlyMap<string, number>,
  { wordIdf, weights }: Statistics,
): Map<string, number> {
  const weighed = [...stems].map(([stem, weight]): [string, number] => [stem, weight * wordIdf(stem)]);
  const kept = greatest(weighed, WORDS_MAX).filter(([, weight]) => weight > 0);
  const norm =
    lengthOf(
      kept.map(([, weight]) => weight),
      SHAPES.wordFloor,
    ) || 1;
  return new Map(kept.map(([stem, weight]) => [stem, (weights.words * weight) / norm]));
}

/** Weights by the names of dimensions. */
export function weighContext(context: Context, statistics: Statistics): Map<string, number> {
  const dims = weighFacets(context.facets, statistics.weights);
  for (const [id, weight] of weighConcepts(context.concepts, statistics)) {
    if (weight >= SHAPES.contextLeast) dims.set(conceptDim(id), weight);
  }
  for (const [stem, weight] of weighWords(context.stems, statistics)) {
    if (weight >= SHAPES.wordLeast) dims.set(wordDim(stem), weight);
  }
  return dims;
}
