/** What ranking a segment offers is what scoring every document would keep; one query leaves nothing to the next. */
import { assert, boolean, integer, property, tuple, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '#domain/index/build-segment';
import { flattenDocuments, type SparseDocument } from '#domain/index/flatten';
import { rankSegment, type SparseQuery } from '#domain/index/rank-segment';
import { createTopK } from '#domain/index/top-k';
import { documents } from './documents.ts';

// Impacts stand for parts of 255: whole weights of 255 make every sum exact, so ties are ties.
const terms = uniqueArray(tuple(integer({ min: 0, max: 13 }), integer({ min: 0, max: 9 })), {
  selector: ([dim]) => dim,
  maxLength: 8,
});
const queryOf = (pairs: readonly [number, number][], withPriors: boolean): SparseQuery => ({
  dims: pairs.map(([dim]) => dim),
  weights: pairs.map(([, weight]) => weight * 255),
  withPriors,
});

function rank(described: readonly SparseDocument[], query: SparseQuery, k: number) {
  const top = createTopK(k);
  rankSegment(buildSegment(flattenDocuments(described)), query, k, top);
  return top.ranked();
}

function rankByDefinition(described: readonly SparseDocument[], query: SparseQuery, k: number) {
  return described
    .map(({ ordinal, prior, dims, impacts }) => {
      const at = (dim: number) => impacts[dims.indexOf(dim)] ?? 0;
      const matched = query.dims.reduce((sum, dim, n) => sum + ((query.weights[n] ?? 0) / 255) * at(dim), 0);
      return { ordinal, matched, score: query.withPriors ? matched + prior : matched };
    })
    .filter(({ ordinal, matched }) => matched > 0 && (query.accepts?.(ordinal) ?? true))
    .toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal)
    .slice(0, k)
    .map(({ ordinal, score }) => ({ ordinal, score }));
}

describe('rankSegment', () => {
  it('keeps what scoring every document keeps, priors or not', () => {
    assert(
      property(
        documents,
        terms,
        boolean(),
        integer({ min: 1, max: 8 }),
        (described, pairs, withPriors, k) => {
          const query = queryOf(pairs, withPriors);
          expect(rank(described, query, k)).toEqual(rankByDefinition(described, query, k));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('passes over documents that are not accepted', () => {
    assert(
      property(documents, terms, integer({ min: 1, max: 8 }), (described, pairs, k) => {
        const query = { ...queryOf(pairs, true), accepts: (ordinal: number) => ordinal % 2 === 0 };
        expect(rank(described, query, k)).toEqual(rankByDefinition(described, query, k));
      }),
    );
  });
});
