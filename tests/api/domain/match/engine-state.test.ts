/** What an engine begins with. */
import { expect, it } from 'vitest';
import { createState } from '#domain/match/engine-state';
import { WEIGHTS } from '#domain/match/weights';

it('begins empty, with the hand-set weights unless others are given', () => {
  const state = createState({});
  expect(state.corpus.documents).toBe(0);
  expect(state.weights).toEqual(WEIGHTS);
  expect(createState({ weights: { evidence: 9 } }).weights).toEqual({ ...WEIGHTS, evidence: 9 });
});
