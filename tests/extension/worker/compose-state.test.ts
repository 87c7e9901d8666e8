import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONTENT, deal, setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

it('shows what waits, what was refused and why, and never a token', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  stage.net.down = true;
  await stage.rooms.outbox.add({
    endpoint: 'addComment',
    params: { id: 'x' },
    body: { text: 'Bravo' },
    order: 'x',
    title: 'Petit déjeuner',
  });
  const state = await stage.state();
  expect(state.waiting[0]).not.toHaveProperty('late');
  await stage.rooms.outbox.flush(true);
  expect((await stage.state()).waiting).toMatchObject([{ state: 'waiting', late: true }]);
  expect(state.waiting).toMatchObject([
    { about: 'x', title: 'Petit déjeuner', state: 'waiting', text: 'Bravo' },
  ]);
  expect(state).toMatchObject({
    online: false,
    session: { status: 'signed-in', expired: false },
    record: { name: expect.any(String), won: false },
  });
  expect(JSON.stringify(state)).not.toMatch(/token/i);
});

it('says of no count that it waits to be sent', async () => {
  stage.net.down = true;
  await stage.ask['search.fruitless']({ text: 'girafe' });
  await stage.rooms.outbox.flush(true);
  expect(await stage.rooms.outbox.all()).toHaveLength(1);
  expect((await stage.state()).waiting).toEqual([]);
});

it('says that something is there already only of what is said once, not of every conflict', async () => {
  const { share } = stage.server.stage;
  const practices = [await share('bruno'), await share('bruno')];
  const reuseId = randomUUID();
  for (const { id } of practices)
    await stage.rooms.outbox.add({
      endpoint: 'recordVerdict',
      params: { id, reuseId },
      body: { verdict: 'tried', facets: {} },
      order: id,
      title: '',
    });
  await stage.rooms.outbox.flush(true);
  const [intent] = await stage.rooms.outbox.all();
  const [shown] = (await stage.state()).waiting;
  expect([intent?.problem?.code, shown?.state, shown?.twice]).toEqual(['conflict', 'needs-you', undefined]);
});

it('names every sector that it shows', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  const { record, names } = await stage.state();
  expect(names[record?.facets.sector ?? '']).toMatchObject({
    fr: expect.any(String),
    en: expect.any(String),
  });
});
