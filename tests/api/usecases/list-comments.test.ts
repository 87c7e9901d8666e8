/** Comments page by page, newest first. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

it('gives every comment once, newest first', async () => {
  const { as, share, turnClock } = await setStage();
  const { id } = await share('anna');
  for (const text of ['a', 'b', 'c', 'd', 'e']) {
    turnClock(1000);
    await as('bruno', 'addComment', { params: { id }, body: { id: randomUUID(), text } });
  }
  const list = (cursor?: string) =>
    as('maria', 'listComments', { params: { id }, query: { limit: 2, cursor } });
  const first = await list();
  const second = await list(first.next ?? '');
  const third = await list(second.next ?? '');
  expect([first, second, third].map(({ items }) => items.map(({ text }) => text).join(''))).toEqual([
    'ed',
    'cb',
    'a',
  ]);
  expect(third.next).toBeNull();
});
