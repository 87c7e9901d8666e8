/** Each person reads what concerns them, and nothing of others. */
import { describe, expect, it } from 'vitest';
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

describe('listNotifications', () => {
  it('gives one’s own, newest first, with who did it and how many are unread', async () => {
    const { as } = await seed();
    const { items, unread, next } = await as('anna', 'listNotifications', { query: { limit: 1 } });
    expect(items).toMatchObject([
      { id: 'second', by: { id: 'bruno' }, about: { noun: 'practice', id: 'p1' } },
    ]);
    expect(unread).toBe(2);
    const rest = await as('anna', 'listNotifications', { query: { limit: 5, cursor: next ?? '' } });
    expect(rest.items.map(({ id }) => id)).toEqual(['first']);
  });

  it('is empty for whom nothing concerns', async () => {
    const { as } = await seed();
    expect(await as('karim', 'listNotifications', { query: { limit: 5 } })).toEqual({
      items: [],
      next: null,
      unread: 0,
    });
  });
});
