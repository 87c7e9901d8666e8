/** How like two contexts are by their facets, 0 to 1; a shared stage or place alone makes nobody an expert. */
import type { Facets } from '#contract/facets';
import { spellPlace } from '../map/regions.ts';
import { sectorsNear } from '../map/sectors.ts';

/** Hand-set: the trade first, then whom one is up against and what is sold, then the rest. */
const WORTH = {
  sector: 1,
  competitor: 0.8,
  products: 0.6,
  agreement: 0.6,
  stage: 0.4,
  size: 0.3,
  region: 0.2,
};
type Weighed = keyof typeof WORTH;
/** What one can be good at; the others only tell experts apart. */
const TELLING = new Set<Weighed>(['sector', 'competitor', 'products', 'agreement']);

function likenessOf(name: Weighed, asked: Facets, known: Facets): number {
  if (name === 'sector') return sectorsNear(asked.sector ?? '').get(known.sector ?? '-') ?? 0;
  if (name === 'products') {
    const mine = new Set((known.products ?? []).map(spellPlace));
    return (asked.products ?? []).some((product) => mine.has(spellPlace(product))) ? 1 : 0;
  }
  return spellPlace(asked[name] ?? '') === spellPlace(known[name] ?? '-') ? 1 : 0;
}

/** Part of what is asked for that is known there. */
export function likenFacets(asked: Facets, known: Facets): number {
  const names = (Object.keys(WORTH) as Weighed[]).filter((name) => asked[name] !== undefined);
  let telling = 0;
  let met = 0;
  let all = 0;
  for (const name of names) {
    const likeness = likenessOf(name, asked, known);
    if (TELLING.has(name)) telling += likeness;
    met += WORTH[name] * likeness;
    all += WORTH[name];
  }
  return telling > 0 ? met / all : 0;
}
