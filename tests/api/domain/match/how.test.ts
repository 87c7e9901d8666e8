/** A recipe has a how; a congratulation has none. */
import { expect, it } from 'vitest';
import { readPractice } from '#domain/match/read-practice';
import { practiceOf, RECIPE } from '../practices.ts';

const howOf = (title: string, body: string) => readPractice(practiceOf({ title, body })).how;

it('hears what was done, counted and asked', () => {
  expect(howOf('Essai de 15 jours', RECIPE)).toBeGreaterThan(0.5);
});
it('hears that praise tells nothing to do', () => {
  expect(howOf('Bravo !', 'Bravo à tous, merci à toute l’équipe, félicitations 🎉🎉')).toBeLessThan(
    howOf('Essai de 15 jours', RECIPE) / 2,
  );
});
