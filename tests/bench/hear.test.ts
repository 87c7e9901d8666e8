/** Which words of a sentence said a case, as `npm run bench -- hear` shows them to whoever corrects the map. */
import { expect, it } from 'vitest';
import { findPieces } from './hear.ts';

it('shows the piece of the text that a case was heard by, in the words of the text', () => {
  expect(findPieces('Ce matin, le rideau est baissé chez eux.').get('customer-insolvency')).toContain(
    'rideau est baissé',
  );
});

it('finds nothing where nothing is said', () => expect([...findPieces('Bonjour.').keys()]).toEqual([]));
