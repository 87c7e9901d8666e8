import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdAnswers } from '../support/hold-answers.ts';
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

it('stops sending what one has written as soon as another is there', async () => {
  const { outbox, session } = stage.rooms;
  const [practice] = await stage.practices();
  const write = (id: string, text: string) =>
    outbox.add({
      endpoint: 'addComment',
      params: { id: practice?.id ?? '' },
      body: { id, text },
      order: text,
      title: text,
    });
  await write(randomUUID(), 'one');
  await write(randomUUID(), 'two');
  const held = holdAnswers(stage, '/comments');
  const sent = outbox.flush(true);
  await held.asked;
  await session.leave();
  stage.net.hold = undefined;
  await stage.enter('maria');
  held.let();
  await sent;
  const { items } = await stage.server.stage.as('anna', 'listComments', {
    params: { id: practice?.id ?? '' },
    query: { limit: 20 },
  });
  expect(items.map(({ text, author }) => [text, author.id])).toEqual([['one', 'anna']]);
  expect((await outbox.all()).map(({ title, personId }) => [title, personId])).toEqual([['two', 'anna']]);
});

it('keeps no reply to what a person sent who has left', async () => {
  const { outbox, session, database } = stage.rooms;
  const [practice] = await stage.practices();
  const id = practice?.id ?? '';
  await outbox.add({ endpoint: 'likePractice', params: { id }, order: id, title: '' });
  const held = holdAnswers(stage, '/like');
  const sent = outbox.flush(true);
  await held.asked;
  await session.leave();
  held.let();
  await sent;
  expect(await database.count('practices')).toBe(0);
});
