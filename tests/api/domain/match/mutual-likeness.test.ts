/** Two tellings of one story are alike both ways; a note that a long text holds is not its double. */
import { describe, expect, it } from 'vitest';
import { DOUBLE, mutualLikeness } from '../../../../api/domain/match/mutual-likeness.ts';

const breakfast = {
  text: 'Petit déjeuner dans la salle de pause. On invite le comité, deux machines, trois cafés, et on repart avec un essai de deux semaines.',
  sector: 'office',
};
const again = {
  text: 'Un petit déjeuner en salle de pause : le comité goûte trois cafés sur deux machines, puis essai de deux semaines.',
  sector: 'office',
};
const other = {
  text: 'Le contrat du concurrent finit en mars : appeler la direction six mois avant, avec le coût par tasse sur une page.',
  sector: 'office',
};

describe('mutualLikeness', () => {
  it('is high for two tellings of one story, in either order', () => {
    expect(mutualLikeness(breakfast, again)).toBeGreaterThan(DOUBLE);
    expect(mutualLikeness(breakfast, again)).toBe(mutualLikeness(again, breakfast));
  });

  it('is low for another story, and for a note inside a long text', () => {
    expect(mutualLikeness(breakfast, other)).toBeLessThan(DOUBLE);
    const long = { ...breakfast, text: `${breakfast.text} ${other.text}` };
    expect(mutualLikeness({ text: 'Essai de deux semaines', sector: 'office' }, long)).toBeLessThan(DOUBLE);
  });
});
