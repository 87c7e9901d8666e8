/** The index against its own definition: pruning, segments, removals, merging and saving never change an answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenDocuments, type SparseDocument } from '#domain/index/flatten';
import { SparseMatrix } from '#domain/index/sparse-matrix';
import type { Ranked } from '#domain/index/top-k';

const DIMS = 30;
const document = fc.record({
  prior: fc.integer({ min: -8, max: 8 }).map((eighth) => eighth / 8),
  impacts: fc.dictionary(
    fc.integer({ min: 0, max: DIMS - 1 }).map(String),
    fc.integer({ min: 1, max: 255 }),
    {
      maxKeys: 10,
    },
  ),
});
const query = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: DIMS }), fc.integer({ min: 0, max: 16 })), {
  selector: ([dim]) => dim,
  maxLength: 12,
});
type Described = { prior: number; impacts: Record<string, number> };

const documentOf = ({ prior, impacts }: Described, ordinal: number): SparseDocument => ({
  ordinal,
  prior,
  dims: Uint32Array.from(Object.keys(impacts), Number),
  impacts: Uint8Array.from(Object.values(impacts)),
});

/** Scores every document, as the definition says. */
function rankAll(
  documents: readonly SparseDocument[],
  terms: [number, number][],
  k: number,
  withPriors: boolean,
) {
  const scored = documents.map(({ ordinal, prior, dims, impacts }) => {
    const matched = terms.reduce((sum, [dim, weight]) => {
      const at = dims.indexOf(dim);
      return at < 0 ? sum : sum + (weight / 255) * (impacts[at] ?? 0);
    }, 0);
    return { ordinal, matched, score: withPriors ? matched + prior : matched };
  });
  return scored
    .filter(({ matched }) => matched > 0)
    .toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal)
    .slice(0, k);
}

function expectSame(actual: readonly Ranked[], expected: readonly Ranked[]): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((hit, at) => expect(hit.score).toBeCloseTo(expected[at]?.score ?? NaN, 9));
  // Ties within rounding may stand in another order; what is kept must be the same when no tie is cut.
  const scores = new Map(expected.map(({ ordinal, score }) => [ordinal, score]));
  for (const { ordinal, score } of actual) {
    const known = scores.get(ordinal);
    if (known === undefined) expect(score).toBeCloseTo(expected.at(-1)?.score ?? NaN, 9);
    else expect(score).toBeCloseTo(known, 9);
  }
}

describe('SparseMatrix', () => {
  it('gives exactly what scoring every document gives, whatever was added, removed and merged', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 1, maxLength: 700, size: 'max' }),
        fc.array(fc.nat({ max: 699 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 320 }),
        fc.boolean(),
        fc.boolean(),
        query,
        fc.integer({ min: 1, max: 20 }),
        (described, removed, batch, compacts, withPriors, terms, k) => {
          const documents = described.map(documentOf);
          const index = new SparseMatrix();
          for (let at = 0; at < documents.length; at += batch)
            index.add(flattenDocuments(documents.slice(at, at + batch)));
          for (const ordinal of removed) index.remove(ordinal);
          if (compacts) index.compact();
          const living = documents.filter(({ ordinal }) => !removed.includes(ordinal));
          const reopened = new SparseMatrix(index.segments);
          for (let dim = 0; dim < DIMS; dim += 1) {
            const count = living.filter(({ dims }) => dims.includes(dim)).length;
            expect([index.count(dim), reopened.count(dim)]).toEqual([count, count]);
          }
          const found = index.top(
            { dims: terms.map(([dim]) => dim), weights: terms.map(([, weight]) => weight), withPriors },
            k,
          );
          expectSame(found, rankAll(living, terms, k, withPriors));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts a plain nought where nobody is', () => {
    expect(new SparseMatrix().count(0)).toBe(0);
  });

  it('reads single impacts back, before and after sealing', () => {
    const index = new SparseMatrix();
    index.add(flattenDocuments([documentOf({ prior: 0, impacts: { 3: 7, 9: 255 } }, 0)]));
    expect([...index.impactsOf([3, 9, 4], [0, 1])]).toEqual([7, 255, 0, 0, 0, 0]);
    expect(index.count(3)).toBe(1);
    expect(index.segments.length).toBe(1);
    expect([...index.impactsOf([3, 9, 4], [0, 1])]).toEqual([7, 255, 0, 0, 0, 0]);
    expect(index.count(9)).toBe(1);
  });

  it('follows new priors and keeps the removed away', () => {
    const index = new SparseMatrix();
    const documents = [0, 1, 2].map((ordinal) => documentOf({ prior: 0, impacts: { 1: 100 } }, ordinal));
    index.add(flattenDocuments(documents));
    index.remove(2);
    index.reweigh((ordinal) => ordinal);
    expect(index.top({ dims: [1], weights: [1], withPriors: true }, 3).map(({ ordinal }) => ordinal)).toEqual(
      [1, 0],
    );
  });

  it('passes over what the caller does not accept', () => {
    const index = new SparseMatrix();
    const describe = (ordinal: number) => documentOf({ prior: 0, impacts: { 1: 100 + ordinal } }, ordinal);
    index.add(flattenDocuments([0, 1, 2].map(describe)));
    const query = { dims: [1], weights: [1], withPriors: false, accepts: (ordinal: number) => ordinal !== 2 };
    expect(index.top(query, 1).map(({ ordinal }) => ordinal)).toEqual([1]);
  });
});
