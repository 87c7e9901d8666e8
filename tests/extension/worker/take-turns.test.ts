import { expect, it } from 'vitest';
import { takeTurns } from '../../../extension/worker/take-turns.ts';

it('lets nobody in before the one ahead is out, and goes on after a failure', async () => {
  const inTurn = takeTurns();
  const seen: string[] = [];
  const work = (name: string, fails = false) =>
    inTurn(async () => {
      seen.push(`${name} in`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${name} out`);
      if (fails) throw new Error(name);
      return name;
    });
  const [first, second] = await Promise.allSettled([work('a', true), work('b')]);
  expect([first.status, second]).toEqual(['rejected', { status: 'fulfilled', value: 'b' }]);
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out']);
});
