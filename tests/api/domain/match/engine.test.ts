/** The index of practices as the worker and the server use it: visible at once, replaceable, removable. */
import { expect, it } from 'vitest';
import { createPracticeIndex, loadPracticeIndex } from '#domain/match/engine';
import { NOW, practiceOf, RECIPE, recordOf, VIEWER } from '../practices.ts';

const hotel = () => practiceOf({ title: 'Le buffet du dimanche', body: RECIPE, facets: { sector: 'hotel' } });

it('suggests and finds what was just put, and no longer what was removed', () => {
  const index = createPracticeIndex();
  const practice = hotel();
  index.put([practice]);
  expect(index.size).toBe(1);
  expect(index.search({ text: 'buffet', limit: 5 }).map(({ practiceId }) => practiceId)).toEqual([
    practice.id,
  ]);
  index.remove([practice.id]);
  expect(index.size).toBe(0);
  expect(index.search({ text: 'buffet', limit: 5 })).toEqual([]);
});

it('replaces a practice that is put again', () => {
  const index = createPracticeIndex();
  const practice = hotel();
  index.put([practice]);
  index.put([{ ...practice, rev: 2, title: 'Le chariot du lundi' }]);
  expect(index.size).toBe(1);
  expect(index.search({ text: 'chariot', limit: 5 })).toHaveLength(1);
  expect(index.search({ text: 'buffet', limit: 5 })).toEqual([]);
});

it('answers the same after it was saved and loaded, and refuses noise', () => {
  const index = createPracticeIndex();
  index.put([
    hotel(),
    practiceOf({ title: 'La file du fournil', body: RECIPE, facets: { sector: 'bakery' } }),
  ]);
  const request = {
    record: recordOf({ name: 'X', sector: 'Hôtellerie', city: 'Lyon' }),
    viewer: VIEWER,
    now: NOW,
  };
  const loaded = loadPracticeIndex(index.save());
  expect(loaded?.suggest(request)).toEqual(index.suggest(request));
  expect(loadPracticeIndex(new Uint8Array([1, 2, 3]))).toBeUndefined();
});

it('weighs anew without a rebuild, priors included', () => {
  const practice = practiceOf({
    id: 'w',
    title: 'Commande',
    body: RECIPE,
    facets: { sector: 'hotel' },
    official: true,
  });
  const ask = (index: ReturnType<typeof createPracticeIndex>) =>
    index.suggest({ record: recordOf({ sector: 'Hôtellerie' }), viewer: VIEWER, now: NOW }).suggested[0]
      ?.score;
  const learned = { sector: 0.9, official: 0.18 };
  const anew = createPracticeIndex({ weights: learned });
  anew.put([practice]);
  const index = createPracticeIndex({});
  index.put([practice]);
  const before = ask(index);
  index.weigh(learned);
  expect(ask(index)).toBeCloseTo(ask(anew) ?? 0, 5);
  expect(ask(index)).toBeGreaterThan(before ?? 0);
  index.weigh({});
  expect(ask(index)).toBeCloseTo(before ?? 0, 5);
});

it('keeps the last of what is put twice at once', () => {
  const index = createPracticeIndex();
  const first = practiceOf({ title: 'Escabeau oublié', body: RECIPE });
  index.put([first, { ...first, title: 'Monte-charge oublié' }]);
  expect(index.size).toBe(1);
  expect(index.search({ text: 'escabeau', limit: 3 })).toEqual([]);
  expect(index.search({ text: 'charge', limit: 3 }).map(({ practiceId }) => practiceId)).toEqual([first.id]);
});

it('answers the same however often its practices were written anew, as each like does', () => {
  const practices = ['La terrasse', 'Le buffet du dimanche', 'Un essai au bureau'].map((title) =>
    practiceOf({ title, body: RECIPE }),
  );
  const [fresh, worn] = [createPracticeIndex(), createPracticeIndex()];
  fresh.put(practices);
  for (let round = 0; round < 20; round += 1) worn.put(practices);
  const find = (index: typeof fresh) => index.search({ text: 'buffet', limit: 3 });
  expect(find(worn)).toEqual(find(fresh));
  const suggest = (index: typeof fresh) =>
    index.suggest({ record: recordOf({ sector: 'Hôtel' }), viewer: VIEWER, now: NOW }).suggested;
  expect(suggest(worn)).toEqual(suggest(fresh));
});
