/** What is asked after a share, and where each answer goes. */
import { expect, it } from 'vitest';
import { nameOf } from '#domain/map/names';
import { editOf, LEVERS, QUESTIONS } from '#widget/model/open-share.ts';

it('asks what unlocked it first, and for a picture last', () => {
  for (const questions of Object.values(QUESTIONS)) {
    expect([questions[0], questions.at(-1)]).toEqual(['lever', 'picture']);
  }
});

it('offers levers that the map knows', () => {
  expect(LEVERS.filter((id) => nameOf(id) === undefined)).toEqual([]);
});

it('puts an answer where it belongs, within what the contract takes', () => {
  expect(editOf('objection', 'trop cher')).toEqual({ objection: 'trop cher' });
  expect(editOf('material', 'x'.repeat(500)).material).toHaveLength(300);
  expect(editOf('lever', 'Le bouche-à-oreille')).toEqual({ body: 'Le bouche-à-oreille' });
});
