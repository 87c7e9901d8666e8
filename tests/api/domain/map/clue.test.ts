/** Lists of words. */
import { expect, it } from 'vitest';
import { splitWords } from '#domain/map/clue';

it('splits words, and finds none in nothing', () => {
  expect(splitWords('a  b')).toEqual(['a', 'b']);
  expect(splitWords('')).toEqual([]);
});
