/** One step a week, delivered to devices, and used by the server's own matching. */
import { expect, it } from 'vitest';
import { WEIGHTS } from '#domain/match/weights';
import { setStage } from '../stage.ts';
import { giveAnswers, WEEK_MS } from './answers.ts';

it('moves the weights once a week, by a bounded step, and tells devices', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 300);
  expect((await stage.as('bruno', 'readCompany')).weights).toBeUndefined();
  await stage.useCases.tend();
  const { weights = {} } = await stage.as('bruno', 'readCompany');
  expect(weights['sector']).toBeGreaterThan(WEIGHTS.sector);
  expect(weights['sector']).toBeLessThanOrEqual(WEIGHTS.sector * 1.1 + 0.001);
  expect(weights['words']).toBeLessThan(WEIGHTS.words);
  await stage.useCases.tend();
  expect((await stage.as('bruno', 'readCompany')).weights).toEqual(weights);
  stage.turnClock(WEEK_MS);
  await stage.useCases.tend();
  expect((await stage.as('bruno', 'readCompany')).weights?.['sector']).toBeGreaterThan(
    weights['sector'] ?? 0,
  );
});

it('does not hear an author on their own practice', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 300);
  await stage.store.write(async (db) => {
    for (const reuse of await db.list('reuses')) await db.put('reuses', { ...reuse, personId: 'anna' });
  });
  await stage.useCases.tend();
  expect(await stage.as('admin', 'readLearning')).toMatchObject({ events: 0, lessons: [] });
});

it('weighs the server’s own suggestions, and puts them back', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 300);
  const score = async () => {
    const { suggestions } = await stage.as('bruno', 'suggestPractices', {
      query: { kind: 'account', sector: 'hotel', lang: 'fr', limit: 3 },
    });
    return suggestions[0]?.score ?? 0;
  };
  const before = await score();
  expect(before).toBeGreaterThan(0);
  await stage.useCases.tend();
  expect(await score()).toBeGreaterThan(before);
  await stage.as('admin', 'resetLearning', { body: { on: false } });
  expect(await score()).toBeCloseTo(before, 5);
});
