/** One key for one request: the same words have the same one, others another. */
import { expect, it } from 'vitest';
import { keyByWords } from '#widget/model/key-by-words.ts';

it('changes with the words, and only with them', () => {
  let ids = 0;
  const keyOf = keyByWords(() => `key-${(ids += 1)}`);
  const first = { id: 'a', text: 'Un essai' };
  expect([keyOf(first), keyOf({ ...first }), keyOf({ ...first, text: 'Deux' }), keyOf({ id: 'b' })]).toEqual([
    'key-1',
    'key-1',
    'key-2',
    'key-3',
  ]);
});
