import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONTENT, deal, setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

it('warns about what is unsent, and then forgets everything', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  stage.net.down = true;
  await stage.ask['practice.comment']({
    id: (await stage.state()).record?.shown[0]?.suggestion.practice.id ?? '',
    text: 'Bravo',
  });
  expect(await stage.ask['session.leave']({ anyway: false })).toEqual({ unsent: 1 });
  expect(await stage.rooms.outbox.all()).toHaveLength(1);
  expect(await stage.ask['session.leave']({ anyway: true })).toEqual({ unsent: 0 });
  expect(await stage.rooms.outbox.all()).toEqual([]);
  expect((await stage.rooms.practices.index()).size).toBe(0);
  expect((await stage.state()).session).toMatchObject({ status: 'signed-out', expired: false });
});
