/** One's own follows, latest first; a leaver among them is kept without failing. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';

it('gives one’s own, latest first', async () => {
  const { as, turnClock } = await setStage();
  await as('bruno', 'follow', { params: { kind: 'person', what: 'anna' } });
  turnClock(1000);
  await as('bruno', 'follow', { params: { kind: 'lever', what: 'trial' } });
  await as('maria', 'follow', { params: { kind: 'unit', what: 'Hotels' } });
  const { items } = await as('bruno', 'listFollows');
  expect(items.map(({ kind, person }) => [kind, person?.name])).toEqual([
    ['lever', undefined],
    ['person', 'anna'],
  ]);
});
