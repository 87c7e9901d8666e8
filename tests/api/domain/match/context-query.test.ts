/** A context as a query: each dimension once, with a positive weight. */
import { expect, it } from 'vitest';
import { readContext } from '#domain/match/context';
import { weighContext } from '#domain/match/context-query';
import { createCorpus } from '#domain/match/corpus';
import { conceptDim } from '#domain/match/dimensions';
import { WEIGHTS } from '#domain/match/weights';
import { NOW, recordOf } from '../practices.ts';

it('asks for the situation that the record speaks of, and for its facets', () => {
  const context = readContext(
    recordOf({ sector: 'Hôtellerie', description: 'Concurrent en place.' }),
    [],
    NOW,
  );
  const { weights: dims, origins } = weighContext(context, {
    weights: WEIGHTS,
    corpus: createCorpus(),
    unit: '',
    wordIdf: () => 1,
  });
  expect(dims.get(conceptDim('competitor-in-place'))).toBeGreaterThan(0);
  expect([...dims.keys()].some((dim) => dim.includes('hotel'))).toBe(true);
  expect([...origins].every(([dim, origin]) => dims.has(dim) && dim !== origin)).toBe(true);
  expect([...dims.values()].every((weight) => weight > 0)).toBe(true);
});
