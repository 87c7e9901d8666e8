/** Following from the panel: seen at once, with or without a network; the last click counts; gone with the person. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdAnswers } from '../support/hold-answers.ts';
import { setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
let id: string;
beforeEach(async () => {
  stage = await setWorkerStage();
  id = (await stage.server.stage.share('bruno')).id;
  await stage.enter();
});
afterEach(() => stage.close());

const unit = { kind: 'unit', what: 'Office' } as const;
const author = { kind: 'person', what: 'bruno' } as const;
const set = (topic: typeof unit | typeof author, wanted: boolean) =>
  stage.ask['follow.set']({ topic, wanted, title: topic.what });
const here = async () => (await stage.ask['practice.here']({ id }))?.follows;
const onServer = async () =>
  (await stage.server.stage.as('anna', 'listFollows')).items.map(({ what }) => what);

it('knows what was followed elsewhere, also when the network has gone', async () => {
  await stage.server.stage.as('anna', 'follow', { params: unit });
  expect((await stage.ask['practice.read']({ id }))?.follows).toEqual([unit]);
  stage.net.down = true;
  expect((await stage.ask['practice.read']({ id }))?.follows).toEqual([unit]);
  expect(await here()).toEqual([unit]);
});

it('is seen at once and leaves with the network; the last word of a topic counts', async () => {
  stage.net.down = true;
  await set(author, true);
  await set(unit, true);
  await set(unit, false);
  expect(await here()).toEqual([author]);
  expect((await stage.rooms.outbox.all()).map(({ endpoint }) => endpoint)).toEqual(['follow', 'unfollow']);
  stage.net.down = false;
  await stage.rooms.outbox.flush(true);
  expect(await onServer()).toEqual(['bruno']);
  expect(await here()).toEqual([author]);
});

it('a list read before the click has left does not take it away', async () => {
  await stage.server.stage.as('anna', 'follow', { params: unit });
  stage.net.down = true;
  await set(unit, false);
  await set(author, true);
  stage.net.down = false;
  expect((await stage.ask['practice.read']({ id }))?.follows).toEqual([author]);
  await stage.rooms.outbox.flush(true);
  expect((await stage.ask['practice.read']({ id }))?.follows).toEqual([author]);
});

it('refused, it is not shown as followed, and waits for the person to read why', async () => {
  await stage.ask['follow.set']({ topic: { kind: 'person', what: 'nobody' }, wanted: true, title: 'Nobody' });
  await stage.rooms.outbox.flush(true);
  expect((await stage.ask['practice.read']({ id }))?.follows).toEqual([]);
  expect((await stage.state()).waiting).toMatchObject([{ title: 'Nobody', state: 'needs-you' }]);
});

it('goes with the person', async () => {
  await set(author, true);
  await stage.rooms.outbox.flush(true);
  await stage.ask['session.leave']({ anyway: true });
  expect(await stage.rooms.database.get('state', 'follows')).toBeUndefined();
});

it('is not kept of a person who left before the server had answered', async () => {
  await stage.server.stage.as('anna', 'follow', { params: unit });
  const held = holdAnswers(stage, '/v1/follows');
  const asked = stage.ask['practice.read']({ id });
  await held.asked;
  await stage.ask['session.leave']({ anyway: true });
  held.let();
  await asked;
  expect(await stage.rooms.database.get('state', 'follows')).toBeUndefined();
});
