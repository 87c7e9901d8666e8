/** Partial credit between values of a facet: the next size band, the stage beside, the sector's family. */
import { SIZES, type Size, type Stage } from '#contract/words';
import type { Facets } from '#contract/facets';
import { sectorsNear } from '../map/sectors.ts';
import { spellPlace } from '../map/regions.ts';
import { facetDim, MARKED_MISSING, missingDim } from './dimensions.ts';
import { SHAPES, type Weights } from './weights.ts';

const NEXT_SIZE = 0.5;

/** What helps at a stage was often learned at the one before or after. */
const STAGES_BESIDE: Readonly<Record<Stage, Partial<Record<Stage, number>>>> = {
  prospect: { qualify: 0.6 },
  qualify: { prospect: 0.6, propose: 0.5 },
  propose: { qualify: 0.5, negotiate: 0.7, won: 0.4 },
  negotiate: { propose: 0.7, won: 0.6, renewal: 0.4 },
  won: { negotiate: 0.5, customer: 0.6 },
  lost: { negotiate: 0.4, prospect: 0.3 },
  customer: { renewal: 0.6, 'at-risk': 0.5, won: 0.4 },
  renewal: { customer: 0.6, 'at-risk': 0.6, negotiate: 0.4 },
  'at-risk': { renewal: 0.6, customer: 0.6 },
};

function sizesNear(size: Size): Map<string, number> {
  const at = SIZES.indexOf(size);
  const near = new Map<string, number>([[size, 1]]);
  for (const next of [SIZES[at - 1], SIZES[at + 1]]) if (next) near.set(next, NEXT_SIZE);
  return near;
}

/** The query's facet dimensions with their weights; each practice has at most one value of each single facet. */
export function weighFacets(facets: Facets, unit: string, weights: Weights): Map<string, number> {
  const dims = new Map<string, number>();
  const put = (name: string, weight: number) => dims.set(name, Math.max(weight, dims.get(name) ?? 0));
  if (facets.sector) {
    for (const [id, affinity] of sectorsNear(facets.sector))
      put(facetDim('sector', id), weights.sector * affinity);
  }
  if (facets.size)
    for (const [size, affinity] of sizesNear(facets.size))
      put(facetDim('size', size), weights.size * affinity);
  if (unit) put(facetDim('unit', spellPlace(unit)), weights.unit);
  if (facets.region) put(facetDim('region', facets.region), weights.region);
  if (facets.city) put(facetDim('city', spellPlace(facets.city)), weights.city);
  if (facets.stage) {
    put(facetDim('stage', facets.stage), weights.stage);
    for (const [stage, affinity] of Object.entries(STAGES_BESIDE[facets.stage]))
      put(facetDim('stage', stage), weights.stage * affinity);
  }
  for (const facet of MARKED_MISSING)
    if (facets[facet]) put(missingDim(facet), weights[facet] * SHAPES.neutral[facet]);
  for (const product of facets.products ?? []) put(facetDim('product', spellPlace(product)), weights.product);
  if (facets.competitor) put(facetDim('competitor', spellPlace(facets.competitor)), weights.competitor);
  if (facets.agreement) put(facetDim('agreement', spellPlace(facets.agreement)), weights.agreement);
  return dims;
}
