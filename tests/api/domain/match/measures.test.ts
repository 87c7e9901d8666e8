/** Measures, however they are spaced. */
import { expect, it } from 'vitest';
import { findMeasures } from '#domain/match/measures';
import { readTokens } from '#domain/text/read-tokens';

const others = (text: string) =>
  findMeasures(readTokens(text), text).map(({ places, writing }) => ({ places, writing }));

it('writes as figures what was typed as one word, and the other way round', () => {
  expect(others('en 5x20 m')).toEqual([{ places: [1], writing: '5 × 20' }]);
  expect(others('en 5 x 20 m')).toEqual([{ places: [1, 2, 3], writing: '5x20' }]);
  expect(others('en 5×20')).toEqual([{ places: [1, 2], writing: '5x20' }]);
});

it('makes no measure of a part of a figure, of three or of a name', () => {
  for (const text of ['1,5x20', '5x20x30', 'axe 20', 'x20', '12345 x 2']) expect(others(text)).toEqual([]);
});
