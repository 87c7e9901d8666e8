/** Clues by term and entry. */
import { expect, it } from 'vitest';
import { placeOfEntry } from '#domain/map/entries';
import { readClues } from '#domain/map/read-clues';
import { stemOf } from '#domain/text/terms';

const NONE = { strong: '', plain: '' };
const spell = (clues: ReturnType<typeof readClues>) =>
  clues.map(({ term, entry, isStrong }) => [stemOf(term), entry, isStrong]);

it('reads a word by its stem in that language, strong ones first', () => {
  const rowWith = (strong: string, plain: string) => [
    { id: 'silent-customer', fr: { strong, plain }, en: NONE },
  ];
  const place = placeOfEntry('silent-customer');
  expect(spell(readClues(rowWith('muets', 'commandes'), 'fr'))).toEqual([
    ['muet', place, true],
    ['command', place, false],
  ]);
  expect(spell(readClues(rowWith('muet', 'commande'), 'fr'))).toEqual(
    spell(readClues(rowWith('muets', 'commandes'), 'fr')),
  );
  expect(readClues(rowWith('muets', 'commandes'), 'en')).toEqual([]);
});

it('takes packed ones as the stems that they are', () => {
  const packed = { id: 'silent-customer', fr: { strong: 'muets', plain: '' }, en: NONE, isPacked: true };
  expect(spell(readClues([packed], 'fr'))[0]?.[0]).toBe('muets');
});

it('skips a case that the map does not have', () => {
  expect(readClues([{ id: 'no-such-case', fr: { strong: 'muet', plain: '' }, en: NONE }], 'fr')).toEqual([]);
});
