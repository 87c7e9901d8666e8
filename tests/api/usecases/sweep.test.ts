/** The sweep takes what has served its time, and nothing else. */
import { expect, it } from 'vitest';
import { sweep } from '../../../api/usecases/sweep.ts';
import { setStage, signIn, START } from './stage.ts';

const DAY_MS = 86_400_000;

it('takes old answers, dead sessions and old invitations', async () => {
  const stage = await setStage();
  const { store } = stage;
  const iso = (days: number) => new Date(START + days * DAY_MS).toISOString();
  await signIn(stage, 'anna');
  const reply = { fingerprint: '', status: 200, body: 'null' };
  await store.write(async (db) => {
    await db.put('replies', { ...reply, id: 'old', at: iso(-14) });
    await db.put('replies', { ...reply, id: 'young', at: iso(-13) });
  });
  const left = async (now: number) => {
    await store.write((db) => sweep(db, now));
    const count = (table: 'replies' | 'sessions' | 'invitations') => store.read((db) => db.count(table));
    return [await count('replies'), await count('sessions'), await count('invitations')];
  };
  expect(await left(START)).toEqual([1, 1, 1]);
  expect(await left(START + 8 * DAY_MS)).toEqual([0, 1, 0]);
  expect(await left(START + 60 * DAY_MS)).toEqual([0, 0, 0]);
});
