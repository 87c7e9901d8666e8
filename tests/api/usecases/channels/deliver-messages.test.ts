/** Once, after the moment of undo; again later when the target is away; given up and said when it refuses. */
import { expect, it } from 'vitest';
import { setChannels } from './channel-stage.ts';

const MINUTE_MS = 60_000;

it('delivers once, and not within the moment of undo', async () => {
  const { share, round, turnClock, posted, channels } = await setChannels({});
  await share('anna');
  expect(await round()).toBe(0);
  turnClock(15_000);
  expect(await round()).toBe(1);
  expect(await round()).toBe(0);
  expect(posted).toHaveLength(1);
  expect(posted[0]?.url).toContain('secret');
  const [channel] = await channels();
  expect(channel).toMatchObject({ waiting: 0, deliveredAt: '2026-11-23T09:00:15.000Z' });
});

it('says nothing of what was taken back', async () => {
  const { share, as, round, turnClock, posted } = await setChannels({});
  const { id } = await share('anna');
  await as('anna', 'withdrawPractice', { params: { id } });
  turnClock(MINUTE_MS);
  await round();
  expect(posted).toEqual([]);
});

it('tries again, later each time, as long as the target asks for, then gives up and says so', async () => {
  const { share, round, turnClock, posted, channels } = await setChannels({});
  await share('anna');
  turnClock(MINUTE_MS);
  await round({ status: 503 });
  expect((await channels())[0]).toMatchObject({ waiting: 1, problem: 'HTTP 503' });
  turnClock(MINUTE_MS - 1000);
  await round({ status: 503 });
  expect(posted).toHaveLength(1);
  turnClock(1000);
  await round({ status: 429, retryAfter: 7200 });
  turnClock(119 * MINUTE_MS);
  await round({ problem: 'ECONNREFUSED' });
  expect(posted).toHaveLength(2);
  for (let tries = 3; tries <= 8; tries += 1) {
    turnClock(24 * 60 * MINUTE_MS);
    await round({ problem: 'ECONNREFUSED' });
    expect(posted).toHaveLength(tries);
  }
  turnClock(24 * 60 * MINUTE_MS);
  await round();
  expect(posted).toHaveLength(8);
  expect((await channels())[0]).toMatchObject({ waiting: 0, problem: 'ECONNREFUSED' });
});

it('does not insist where it is refused, and forgets the trouble when something arrives', async () => {
  const { share, round, turnClock, posted, channels } = await setChannels({});
  await share('anna');
  turnClock(MINUTE_MS);
  await round({ status: 404 });
  turnClock(24 * 60 * MINUTE_MS);
  await round();
  expect(posted).toHaveLength(1);
  expect((await channels())[0]).toMatchObject({ waiting: 0, problem: 'HTTP 404' });
  await share('anna');
  turnClock(MINUTE_MS);
  await round();
  expect((await channels())[0]?.problem).toBeUndefined();
});
