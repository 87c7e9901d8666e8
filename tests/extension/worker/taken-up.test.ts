import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.enter();
});
afterEach(() => stage.close());

it('tells the author of each new reuse, once', async () => {
  const { id } = await stage.server.stage.share('anna');
  const { me } = await stage.rooms.session.state();
  if (!me) throw new Error('nobody');
  const takeUp = async (who: string) => {
    const params = { id, reuseId: randomUUID() };
    await stage.server.stage.as(who, 'recordVerdict', { params, body: { verdict: 'tried', facets: {} } });
    await stage.rooms.sync.run();
  };
  expect(await stage.rooms.notices.of(me)).toEqual([]);
  await takeUp('bruno');
  expect(await stage.rooms.notices.of(me)).toMatchObject([{ practiceId: id, tried: 1 }]);
  await stage.ask['taken-up.read']({ practiceId: id });
  expect(await stage.rooms.notices.of(me)).toEqual([]);
  await takeUp('maria');
  expect(await stage.rooms.notices.of(me)).toMatchObject([{ tried: 2 }]);
});
