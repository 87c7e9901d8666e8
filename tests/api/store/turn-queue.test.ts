import { expect, it } from 'vitest';
import { TurnQueue } from '../../../api/store/turn-queue.ts';

it('lets one after another work, also behind one that failed', async () => {
  const turns = new TurnQueue();
  const order: string[] = [];
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const first = turns.take(async () => {
    await gate;
    order.push('first');
    throw new Error('no luck');
  });
  const second = turns.take(async () => order.push('second'));
  open();
  await expect(first).rejects.toThrow('no luck');
  expect(await second).toBe(2);
  expect(order).toEqual(['first', 'second']);
});
