/** What was seen becomes read; what came later, and what is another's, stays. */
import { expect, it } from 'vitest';
import { setToldStage } from './told-stage.ts';

it('marks as read up to the newest one seen, of the one who asks', async () => {
  const { as } = await setToldStage();
  await as('anna', 'readNotifications', { body: { until: '2026-11-23T08:01:00.000Z' } });
  const mine = await as('anna', 'listNotifications', { query: { limit: 5 } });
  expect(mine.items.map(({ id, read }) => [id, read])).toEqual([
    ['second', false],
    ['first', true],
  ]);
  expect((await as('maria', 'listNotifications', { query: { limit: 5 } })).unread).toBe(1);
});
