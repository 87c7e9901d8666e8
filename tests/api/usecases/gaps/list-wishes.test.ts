/** Everybody reads what is asked for, newest first. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';

it('lists wishes with who asks', async () => {
  const { as, turnClock } = await setStage();
  for (const sector of ['hotel', 'health']) {
    await as('helene', 'makeWish', { body: { id: randomUUID(), facets: { sector } } });
    turnClock(1000);
  }
  const { items } = await as('bruno', 'listWishes');
  expect(items.map(({ facets, by }) => [facets.sector, by.id])).toEqual([
    ['health', 'helene'],
    ['hotel', 'helene'],
  ]);
});
