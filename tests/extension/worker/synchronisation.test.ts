import { afterEach, beforeEach, expect, it } from 'vitest';
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
