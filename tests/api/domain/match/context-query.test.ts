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
  const asked = weighContext(context, {
    weights: WEIGHTS,
    corpus: createCorpus(),
    unit: '',
    wordIdf: () => 1,
  });
  const names = asked.map(({ name }) => name);
  expect(names).toContain(conceptDim('competitor-in-place'));
  expect(names.some((name) => name.includes('hotel'))).toBe(true);
  expect(new Set(names).size).toBe(names.length);
  // What the page says itself speaks for itself, and whatever is reached from it on its behalf.
  const itself = asked.filter(({ name, said }) => name === said).map(({ name }) => name);
  expect(asked.every(({ said }) => itself.includes(said))).toBe(true);
  expect(itself.length).toBeLessThan(asked.length);
  expect(asked.every(({ weight }) => weight > 0)).toBe(true);
});
