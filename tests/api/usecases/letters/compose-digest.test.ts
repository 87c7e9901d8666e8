/** Each person's week is theirs: what became of their practices, what was said to them, what they follow. */
import { expect, it } from 'vitest';
import { isWorthSending } from '../../../../api/usecases/letters/compose-digest.ts';
import { tellWeek } from './letter-stage.ts';

it('tells the author what became of it, and nothing of declines', async () => {
  const { digestOf, id } = await tellWeek();
  const { mine } = await digestOf('anna');
  expect(mine).toMatchObject([{ id, tried: 1, worked: 1, failed: 0, adapted: 0, regions: ['Lille'] }]);
});

it('tells the follower of what is new, and the named of the word', async () => {
  const { digestOf, id } = await tellWeek();
  expect((await digestOf('bruno')).followed).toMatchObject([{ id, author: { id: 'anna' } }]);
  expect((await digestOf('maria')).told).toMatchObject([{ kind: 'mentioned', by: { id: 'bruno' } }]);
});

it('does not write of what was read, nor only of what others did', async () => {
  const { digestOf, as, now, turnClock } = await tellWeek();
  turnClock(1000);
  await as('maria', 'readNotifications', { body: { until: new Date(now()).toISOString() } });
  const digest = await digestOf('maria');
  expect(digest.told).toEqual([]);
  expect(digest.elsewhere).toHaveLength(1);
  expect(isWorthSending(digest)).toBe(false);
  expect(isWorthSending(await digestOf('anna'))).toBe(true);
});

it('keeps to its days, and shows other units only', async () => {
  const { digestOf } = await tellWeek();
  const later = { from: '2026-12-01T00:00:00.000Z', until: '2026-12-08T00:00:00.000Z' };
  expect(await digestOf('anna', later)).toMatchObject({ mine: [], told: [], followed: [], elsewhere: [] });
  expect((await digestOf('anna')).elsewhere).toEqual([]);
});
