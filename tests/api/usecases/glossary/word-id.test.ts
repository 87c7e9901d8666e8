/** Two kinds may share a name. */
import { expect, it } from 'vitest';
import { wordId } from '../../../../api/usecases/glossary/word-id.ts';

it('tells a product from a word', () => {
  expect(wordId({ kind: 'product', name: 'Capso' })).not.toBe(wordId({ kind: 'word', name: 'Capso' }));
});
