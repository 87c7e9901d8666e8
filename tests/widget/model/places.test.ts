/** Who is shown which place. */
import { expect, it } from 'vitest';
import { channelEndpoints } from '#contract/endpoints/channel';
import { headquartersEndpoints } from '#contract/endpoints/headquarters';
import { learningEndpoints } from '#contract/endpoints/learning';
import { recognitionEndpoints } from '#contract/endpoints/recognition';
import { pageReportEndpoints } from '#contract/endpoints/page-report';
import { ROLES } from '#contract/words';
import { isPlace, MAIN, mayCongratulate, maySee, maySteer, PLACES } from '#widget/model/places.ts';

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

it('shows administration and steering to exactly those whom the server lets', () => {
  const needed = [
    channelEndpoints.addChannel,
    learningEndpoints.resetLearning,
    pageReportEndpoints.listPageReports,
  ];
  for (const role of ROLES) {
    const may = needed.every(({ who }) => who.some((each) => each === role));
    expect([role, maySee('administration', role)]).toEqual([role, may]);
    const steers = headquartersEndpoints.makeOfficial.who.some((each) => each === role);
    expect([role, maySteer(role)]).toEqual([role, steers]);
  }
});

it('knows its places by name, and no other', () => {
  expect(MAIN.every((place) => isPlace(place))).toBe(true);
  expect(isPlace('toString')).toBe(false);
});

it('lets exactly those congratulate whom the server lets', () => {
  const { who } = recognitionEndpoints.recognise;
  expect(ROLES.filter(mayCongratulate)).toEqual(ROLES.filter((role) => who.some((each) => each === role)));
});
