/** Names of dimensions. */
import { expect, it } from 'vitest';
import { conceptDim, facetDim, isMissingDim, missingDim, readDim, wordDim } from '#domain/match/dimensions';

it('reads back what it names', () => {
  expect(readDim(wordDim('contrat'))).toEqual({ group: 'word', value: 'contrat' });
  expect(readDim(conceptDim('hotel'))).toEqual({ group: 'concept', value: 'hotel' });
  expect(readDim(facetDim('city', 'saint denis'))).toEqual({ group: 'city', value: 'saint denis' });
  expect(readDim(missingDim('sector'))).toEqual({ group: 'sector', value: '' });
  expect(['size:', 'size:50-249', 'city:', ''].map(isMissingDim)).toEqual([true, false, false, false]);
});
