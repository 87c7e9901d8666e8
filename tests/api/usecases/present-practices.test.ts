/** Practices as one reader sees them. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { Practice } from '#contract/practice';
import { presentPractices } from '../../../api/usecases/present-practices.ts';
import { actorOf, setStage } from './stage.ts';

it('tells a reader what they did, the last word of it, and nobody else', async () => {
  const { as, share, store } = await setStage();
  const { id } = await share('anna');
  const say = (verdict: 'tried' | 'declined') => {
    const params = { id, reuseId: randomUUID() };
    return as('bruno', 'recordVerdict', { params, body: { verdict, facets: {} } });
  };
  await say('tried');
  const last = await say('declined');
  const mineOf = async (who: string | undefined) => {
    const rows = await store.read((db) => db.list('practices'));
    return (await store.read((db) => presentPractices(db, who, rows)))[0]?.mine;
  };
  expect(await mineOf('bruno')).toEqual({ liked: false, verdict: 'declined', reuseId: last.id });
  expect(await mineOf('anna')).toEqual({ liked: false });
  expect(await mineOf(undefined)).toEqual({ liked: false });
});

it('counts anew where nothing was summed yet, and keeps the author’s place of that day', async () => {
  const { share, store } = await setStage();
  await share('anna');
  const [{ tally, ...row } = { tally: undefined }] = await store.read((db) => db.list('practices'));
  expect(tally?.likes).toBe(0);
  await store.write(async (db) => {
    await db.put('likes', {
      id: 'l',
      practiceId: (row as { id: string }).id,
      personId: 'bruno',
      at: '2026-01-01T00:00:00.000Z',
    });
    await db.put('people', { ...actorOf('anna').person, unit: 'Trade' });
  });
  const [view] = await store.read((db) => presentPractices(db, 'maria', [row as never]));
  expect(view).toMatchObject({ likes: 1, author: { name: 'anna', unit: 'Hotels' } });
  expect(Practice.safeParse(view).success).toBe(true);
});
