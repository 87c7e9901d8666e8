/** Names of dimensions. */
import { expect, it } from 'vitest';
import { conceptDim, facetDim, NO_SECTOR, readDim, wordDim } from '#domain/match/dimensions';

it('reads back what it names', () => {
  expect(readDim(wordDim('contrat'))).toEqual({ group: 'word', value: 'contrat' });
  expect(readDim(conceptDim('hotel'))).toEqual({ group: 'concept', value: 'hotel' });
  expect(readDim(facetDim('city', 'saint denis'))).toEqual({ group: 'city', value: 'saint denis' });
  expect(readDim(NO_SECTOR)).toEqual({ group: 'sector', value: '' });
});
