/** Names of dimensions read back as they were written. */
import { expect, it } from 'vitest';
import { conceptDim, facetDim, readDim, wordDim } from '#domain/match/dimensions';

it('reads back every kind of name', () => {
  expect(readDim(wordDim('machin'))).toEqual({ group: 'word', value: 'machin' });
  expect(readDim(conceptDim('tender'))).toEqual({ group: 'concept', value: 'tender' });
  expect(readDim(facetDim('product', 'aria: 4'))).toEqual({ group: 'product', value: 'aria: 4' });
});
