/** Who is shown which place. */
import { expect, it } from 'vitest';
import { ROLES } from '#contract/words';
import { isPlace, MAIN, maySee, PLACES } from '#widget/model/places.ts';

it('shows everybody what is everybody’s', () => {
  for (const role of ROLES) {
    expect(
      ['feed', 'questions', 'relay', 'share'].every((place) => isPlace(place) && maySee(place, role)),
    ).toBe(true);
  }
});

it('shows a rep no place of those who steer, and a manager no administration', () => {
  expect(PLACES.filter((place) => !maySee(place, 'rep'))).toEqual(['team', 'pulse', 'administration']);
  expect(PLACES.filter((place) => !maySee(place, 'manager'))).toEqual(['administration']);
});

it('knows its places by name, and no other', () => {
  expect(MAIN.every((place) => isPlace(place))).toBe(true);
  expect(isPlace('toString')).toBe(false);
});
