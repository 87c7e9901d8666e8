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

it('takes what people were told two months ago, read or not', async () => {
  const { store } = await setStage();
  const at = (days: number) => new Date(START - days * DAY_MS).toISOString();
  const told = { personId: 'anna', kind: 'worked', noun: 'practice', aboutId: 'p', title: '' } as const;
  await store.write(async (db) => {
    await db.put('notifications', { ...told, id: 'young', at: at(59), read: true });
    await db.put('notifications', { ...told, id: 'old', at: at(60), read: false });
    await sweep(db, START);
  });
  const left = await store.read((db) => db.list('notifications'));
  expect(left.map(({ id }) => id)).toEqual(['young']);
});
