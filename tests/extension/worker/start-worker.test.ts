import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONTENT, deal, setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

it('wakes with the same person, practices and record as it went to sleep with', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  const again = await stage.restart();
  expect(await again.session.state()).toMatchObject({ status: 'signed-in', me: { id: 'anna' } });
  expect((await again.practices.index()).size).toBe(1);
  expect(await stage.handlers(again)['record.seen']({ record: deal() }, CONTENT)).toMatchObject({ count: 1 });
});

it('forgets one person before it shows anything to the next', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  await stage.ask['session.leave']({ anyway: false });
  await stage.enter('maria');
  expect((await stage.state()).session.me?.id).toBe('maria');
  expect((await stage.state()).record?.shown[0]?.answer ?? 'open').toBe('open');
});

it('never sends in the name of another person what one has left behind', async () => {
  stage.net.down = true;
  await stage.rooms.outbox.add({ endpoint: 'addComment', params: { id: 'x' }, order: 'x', title: 'Bravo' });
  await stage.rooms.session.leave();
  stage.net.down = false;
  await stage.enter('maria');
  stage.requests.length = 0;
  await stage.rooms.outbox.flush(true);
  expect(stage.requests).toEqual([]);
  expect(await stage.rooms.outbox.all()).toHaveLength(1);
});
