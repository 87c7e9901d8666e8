import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdAnswers } from '../support/hold-answers.ts';
import { setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.enter();
});
afterEach(() => stage.close());

it('brings what was shared, edited and withdrawn since the last time', async () => {
  const { practices, sync } = stage.rooms;
  const { id } = await stage.server.stage.share('bruno');
  await sync.run();
  expect(await practices.get(id)).toMatchObject({ rev: 1 });
  await stage.server.stage.as('bruno', 'editPractice', { params: { id }, body: { title: 'Autrement' } });
  await sync.run();
  expect(await practices.get(id)).toMatchObject({ title: 'Autrement' });
  await stage.server.stage.as('bruno', 'withdrawPractice', { params: { id } });
  await sync.run();
  expect(await practices.get(id)).toBeUndefined();
});

it('runs once for many who ask, and says honestly that it failed', async () => {
  stage.requests.length = 0;
  await Promise.all([stage.rooms.sync.run(), stage.rooms.sync.run(), stage.rooms.sync.run()]);
  expect(stage.requests.filter(({ url }) => url.includes('/changes'))).toHaveLength(1);
  stage.net.down = true;
  await stage.rooms.sync.run();
  expect(await stage.rooms.sync.state()).toMatchObject({ status: 'failed', at: expect.any(Number) });
});

/** All that is on the disk of practices, and of the state what belongs to a person. */
async function kept() {
  const { database } = stage.rooms;
  const keys = (await database.getAllKeys('state')).filter((key) => key !== 'key' && key !== 'lexicons');
  return { practices: await database.count('practices'), keys };
}

it.each(['/v1/company', '/v1/changes', '/v1/taught-pages', '/v1/sites'])(
  'writes nothing of a person who left before %s was answered',
  async (path) => {
    await stage.server.stage.share('bruno');
    const held = holdAnswers(stage, path);
    const run = stage.rooms.sync.run();
    await held.asked;
    await stage.ask['session.leave']({ anyway: false });
    const left = await kept();
    expect(left.practices).toBe(0);
    held.let();
    await run;
    expect(await kept()).toEqual(left);
    expect(await stage.rooms.sync.state()).toEqual({ status: 'never' });
  },
);

it('brings the next person theirs, whatever the first one’s answer was', async () => {
  const { id } = await stage.server.stage.share('bruno');
  await stage.server.stage.as('anna', 'likePractice', { params: { id } });
  const held = holdAnswers(stage, '/v1/changes');
  const run = stage.rooms.sync.run();
  await held.asked;
  await stage.ask['session.leave']({ anyway: false });
  stage.net.hold = undefined;
  await stage.enter('maria');
  expect(await stage.rooms.practices.get(id)).toMatchObject({ mine: { liked: false } });
  held.let();
  await run;
  expect(await stage.rooms.practices.get(id)).toMatchObject({ mine: { liked: false } });
  expect(await stage.rooms.sync.state()).toMatchObject({ status: 'done' });
});

it('does not reject when the disk fails: it says so', async () => {
  stage.rooms.database.close();
  await expect(stage.rooms.sync.run()).resolves.toBeUndefined();
});
