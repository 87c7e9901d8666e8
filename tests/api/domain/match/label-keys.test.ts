/** Labels of fields in both languages; an unknown label is `other`. */
import { expect, it } from 'vitest';
import { readLabel } from '#domain/match/label-keys';

it('reads labels by their opening words, the narrow ones first', () => {
  expect(readLabel('Secteur d’activité')).toBe('sector');
  expect(readLabel('Statut opp.')).toBe('stage');
  expect(readLabel('No. of employees')).toBe('size');
  expect(readLabel('Date de clôture')).toBe('closeDate');
  expect(readLabel('Prochaines étapes')).toBe('description');
});

it('guesses nothing', () => expect(readLabel('Couleur')).toBe('other'));
