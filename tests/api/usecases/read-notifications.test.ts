/** What was seen becomes read; what came later, and what is another's, stays. */
import { expect, it } from 'vitest';
import { setStage, type Stage } from './stage.ts';

const row = (id: string, personId: string, minute: number) => ({
  id,
  personId,
  kind: 'taken-up' as const,
  byId: 'bruno',
  noun: 'practice' as const,
  aboutId: 'p1',
  title: id,
  at: `2026-11-23T08:${String(minute).padStart(2, '0')}:00.000Z`,
  read: false,
});

async function seed(): Promise<Stage> {
  const stage = await setStage();
  await stage.store.write(async (db) => {
    await db.put('notifications', row('first', 'anna', 1));
    await db.put('notifications', row('second', 'anna', 2));
    await db.put('notifications', row('other', 'maria', 3));
  });
  return stage;
}

it('marks as read up to the newest one seen, of the one who asks', async () => {
  const { as } = await seed();
  await as('anna', 'readNotifications', { body: { until: '2026-11-23T08:01:00.000Z' } });
  const mine = await as('anna', 'listNotifications', { query: { limit: 5 } });
  expect(mine.items.map(({ id, read }) => [id, read])).toEqual([
    ['second', false],
    ['first', true],
  ]);
  expect((await as('maria', 'listNotifications', { query: { limit: 5 } })).unread).toBe(1);
});
