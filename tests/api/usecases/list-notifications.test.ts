/** Each person reads what concerns them, and nothing of others. */
import { describe, expect, it } from 'vitest';
import { setToldStage } from './told-stage.ts';

describe('listNotifications', () => {
  it('gives one’s own, newest first, with who did it and how many are unread', async () => {
    const { as } = await setToldStage();
    const { items, unread, next } = await as('anna', 'listNotifications', { query: { limit: 1 } });
    expect(items).toMatchObject([
      { id: 'second', by: { id: 'bruno' }, about: { noun: 'practice', id: 'p1' } },
    ]);
    expect(unread).toBe(2);
    const rest = await as('anna', 'listNotifications', { query: { limit: 5, cursor: next ?? '' } });
    expect(rest.items.map(({ id }) => id)).toEqual(['first']);
  });

  it('is empty for whom nothing concerns', async () => {
    const { as } = await setToldStage();
    expect(await as('karim', 'listNotifications', { query: { limit: 5 } })).toEqual({
      items: [],
      next: null,
      unread: 0,
    });
  });
});
