/** The part of a score that does not depend on the record: how, evidence, endorsement, freshness. */
import { decay, weighEvidence } from './evidence.ts';
import type { Merits } from './practice-table.ts';
import { SHAPES, type Weights } from './weights.ts';

/** A recipe ages slower than a proof: two years halve it. */
const FRESH_HALF_LIFE_DAYS = 730;

export interface PriorTerms {
  readonly how: number;
  readonly evidence: number;
  readonly official: number;
  readonly fresh: number;
}

/** Weighted terms as of `now`; their sum is the prior. */
export function weighMerits(merits: Merits, now: number, weights: Weights): PriorTerms {
  return {
    how:
      weights.how *
      Math.max(0, Math.min(1, (merits.how - SHAPES.howNone) / (SHAPES.howFull - SHAPES.howNone))),
    evidence: weights.evidence * weighEvidence(merits, now),
    official: merits.official ? weights.official : 0,
    fresh: weights.fresh * decay(merits.at, now, FRESH_HALF_LIFE_DAYS),
  };
}

export function priorOf(merits: Merits, now: number, weights: Weights): number {
  const { how, evidence, official, fresh } = weighMerits(merits, now, weights);
  return how + evidence + official + fresh;
}
