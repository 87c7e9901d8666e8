/** A word that another reason says already. */
import { expect, it } from 'vitest';
import { writeWord } from '#domain/match/name-words';
import { isSaidBeside } from '#domain/match/said-beside';

const word = (written: string) => writeWord({ word: written, whole: written });
const label = (fr: string, en = fr) => ({ fr, en });

it('is said by a label in either language, in one number or the other', () => {
  const labels = [label('salle d’attente', 'waiting room'), label('Percolys')];
  for (const said of ['salles', 'attente', 'Percolys', 'room'])
    expect(isSaidBeside(word(said), labels)).toBe(true);
  for (const fresh of ['buffet', 'patron']) expect(isSaidBeside(word(fresh), labels)).toBe(false);
});

it('is said as a whole or not at all, its small words apart', () => {
  expect(isSaidBeside(word('rendez-vous'), [label('premier rendez-vous')])).toBe(true);
  expect(isSaidBeside(word('petit-déjeuner'), [label('petit budget')])).toBe(false);
  expect(isSaidBeside(word('12'), [label('12')])).toBe(false);
  expect(isSaidBeside(word('buffet'), [])).toBe(false);
});
