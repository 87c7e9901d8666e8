/** The words of a page. */
import { expect, it } from 'vitest';
import { SaidWords } from '#domain/match/said-words';
import { termOf } from '#domain/text/terms';

it('keeps each stem once, as it is written where it weighs most, in the order in which they came', () => {
  const words = new SaidWords();
  const text = 'Offre OFFRES client';
  words.put(termOf('offr'), 0.5, text, 0, 5);
  words.put(termOf('client'), 0.9, text, 13, 19);
  words.put(termOf('offr'), 1, text, 6, 12);
  words.put(termOf('offr'), 1, text, 0, 5);
  expect([words.stems, words.weights]).toEqual([
    ['offr', 'client'],
    [1, 0.9],
  ]);
  expect(['offr', 'client', 'absent'].map((stem) => words.get(stem)?.word)).toEqual([
    'OFFRES',
    'client',
    undefined,
  ]);
});
