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

it('makes no step twice when a clock that was ahead is put right, and goes on the week after', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 300);
  const weigh = async () => {
    await stage.useCases.tend();
    return (await stage.as('bruno', 'readCompany')).weights?.['sector'] ?? WEIGHTS.sector;
  };
  stage.turnClock(60 * WEEK_MS);
  const ahead = await weigh();
  stage.turnClock(-60 * WEEK_MS);
  expect(await weigh()).toBe(ahead);
  stage.turnClock(WEEK_MS);
  expect(await weigh()).toBeGreaterThan(ahead);
});

it('says when something moved, not when it looked', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 20);
  await stage.useCases.tend();
  expect(await stage.as('admin', 'readLearning')).not.toHaveProperty('at');
  await giveAnswers(stage, 300);
  stage.turnClock(WEEK_MS);
  await stage.useCases.tend();
  expect(await stage.as('admin', 'readLearning')).toMatchObject({ at: '2026-11-30T09:00:00.000Z' });
});

it('hears nothing about a practice that is gone: nobody knows any more whose it was', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 300);
  await stage.store.write(async (db) => {
    for (const row of await db.list('practices')) await db.put('practices', { ...row, status: 'withdrawn' });
  });
  await stage.useCases.tend();
  expect(await stage.as('admin', 'readLearning')).toMatchObject({ events: 0, lessons: [] });
});

it('hears why something was refused', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 300);
  await stage.store.write(async (db) => {
    for (const row of await db.list('reuses'))
      if (row.verdict === 'declined') await db.put('reuses', { ...row, reason: 'already-done' });
  });
  await stage.useCases.tend();
  expect(await stage.as('admin', 'readLearning')).toMatchObject({ events: 150, lessons: [] });
});

it('hears no author of a double that was merged into it, and hears them again once they are apart', async () => {
  const stage = await setStage();
  await giveAnswers(stage, 300);
  const [practice] = await stage.store.read((db) => db.list('practices'));
  const double = await stage.share('bruno', { title: 'Le petit déjeuner, essayé deux semaines' });
  await stage.store.write(async (db) => {
    for (const [at, row] of (await db.list('reuses')).entries())
      if (at < 100) await db.put('reuses', { ...row, practiceId: practice?.id ?? '', personId: 'bruno' });
  });
  const events = async () => {
    stage.turnClock(WEEK_MS);
    await stage.useCases.tend();
    return (await stage.as('admin', 'readLearning')).events;
  };
  const params = { id: double.id };
  await stage.as('helene', 'mergePractice', { params, body: { into: practice?.id ?? '' } });
  expect(await events()).toBe(200);
  await stage.as('helene', 'separatePractice', { params });
  // A hundred of one person's of one practice are one.
  expect(await events()).toBe(201);
});
