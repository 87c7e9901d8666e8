/** What is personal goes when its time is over. */
import { expect, it } from 'vitest';
import { sweepPersonal } from '../../../../api/usecases/privacy/sweep-personal.ts';
import { pass, publish, take } from '../quizzes.ts';
import { setStage } from '../stage.ts';

const DAY_MS = 86_400_000;

it('forgets links that expired, and answers a year old that nobody is shown', async () => {
  const stage = await setStage();
  await stage.as('anna', 'makeRelayLink', { body: { label: '', days: 1 } });
  await take(stage, 'anna', await publish(stage));
  const shown = await pass(stage, 'anna');
  const left = async (after: number) => {
    await stage.store.write((db) => sweepPersonal(db, stage.now() + after));
    return stage.store.read(async (db) => [await db.count('relayLinks'), await db.count('attempts')]);
  };
  expect(await left(0)).toEqual([1, 2]);
  expect(await left(DAY_MS)).toEqual([0, 2]);
  expect(await left(365 * DAY_MS)).toEqual([0, 1]);
  const { expertise } = await stage.as('bruno', 'readPerson', { params: { id: 'anna' } });
  expect(expertise.map(({ quizId }) => quizId)).toEqual([shown.id]);
});

it('finds answers that nobody is shown behind hundreds of passes that stay', async () => {
  const stage = await setStage();
  await pass(stage, 'anna');
  await stage.store.write(async (db) => {
    const [row] = await db.list('attempts');
    if (!row) throw new Error('nobody passed');
    for (let at = 0; at < 500; at += 1) await db.put('attempts', { ...row, id: `shown-${at}` });
    await db.put('attempts', { ...row, id: 'unseen', shown: false });
    await sweepPersonal(db, stage.now() + 365 * DAY_MS);
  });
  expect(await stage.store.read((db) => db.get('attempts', 'unseen'))).toBeUndefined();
  expect(await stage.store.read((db) => db.count('attempts'))).toBe(501);
});
