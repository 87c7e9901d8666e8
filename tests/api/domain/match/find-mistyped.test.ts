/** Typing errors. */
import { expect, it } from 'vitest';
import { createState } from '#domain/match/engine-state';
import { describePractices } from '#domain/match/describe-practices';
import { findMistyped } from '#domain/match/find-mistyped';
import { practiceOf } from '../practices.ts';

const state = createState({});
const titles = [
  'Une résiliation évitée',
  'Un abonnement annuel',
  'Le gaz en vrac',
  'Scaffolding and its maintenance',
  'Le coin du vendeur',
];
describePractices(
  state,
  titles.map((title) => practiceOf({ title, body: '', lang: title.startsWith('S') ? 'en' : 'fr' })),
  [],
);
const find = (word: string) =>
  findMistyped(state, word, ['fr', 'en']).map(({ dim }) => state.dictionary.names[dim]);

it.each([
  // In the ending that a stemmer would have cut.
  ['resilaition', 'resil'],
  ['abonnemnet', 'abon'],
  // In the root, of a word of either language.
  ['rezilation', 'resil'],
  ['scafolding', 'scaffold'],
  ['maintenence', 'maintenanc'],
  // In a short stem.
  ['vandeur', 'vend'],
  // Two letters that changed places, in the shortest of words.
  ['agz', 'gaz'],
])('takes %s for %s', (word, meant) => expect(find(word)).toEqual([meant]));

it('makes no other word of a long one whose stem is short', () => {
  for (const word of ['coiffeur', 'voiture']) expect(find(word)).toEqual([]);
});
it('makes no other word of a short one', () => expect(find('gam')).toEqual([]));
