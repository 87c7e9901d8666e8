/** Every block has words to look for. */
import { expect, it } from 'vitest';
import { BLOCKS } from '#contract/words';
import { BLOCK_WORDS } from '#domain/agreement/block-words';

it.each(BLOCKS)('%s', (block) => {
  expect(BLOCK_WORDS[block].split(' ').length).toBeGreaterThan(2);
});
