/** Labels by their words. */
import { expect, it } from 'vitest';
import { createLabelWords } from '#domain/map/label-words';

const index = createLabelWords([
  ['Commerce de détail alimentaire', 'food-shop'],
  ['Services à la personne', 'personal-services'],
  ['Terrains de camping et parcs pour caravanes', 'camping'],
]);

it.each([
  ['Com. détail alimentaire spécialisé', 'food-shop'],
  ['TERRAINS DE CAMPING', 'camping'],
  ['Services', undefined],
  ['', undefined],
])('%s is %s', (label, sector) => expect(index.nearest(label)).toBe(sector));
