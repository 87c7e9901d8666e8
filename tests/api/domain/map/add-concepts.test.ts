/** What texts speak of, in the real map. */
import { expect, it } from 'vitest';
import { addConcepts } from '#domain/map/add-concepts';
import { Concepts } from '#domain/map/concepts';
import { readWords } from '#domain/text/read-words';

function read(text: string, lang: 'fr' | 'en'): Concepts {
  const concepts = new Concepts();
  addConcepts(concepts, text, readWords(text), lang);
  return concepts;
}
const strongest = (concepts: Concepts) => [...concepts].toSorted((a, b) => b[1] - a[1])[0]?.[0];

it('hears the same case in other words and in the other language', () => {
  expect(strongest(read('le client commande moins et ne dit rien', 'fr'))).toBe('silent-customer');
  expect(strongest(read('they are ordering less, then nothing: no order since March', 'en'))).toBe(
    'silent-customer',
  );
});

it('adds what is said again, but less', () => {
  const once = read('fin de contrat', 'fr').get('contract-ending') ?? 0;
  const twice = read('fin de contrat. fin de contrat', 'fr').get('contract-ending') ?? 0;
  expect(twice).toBeGreaterThan(once);
  expect(twice).toBeLessThan(2 * once);
});
