import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

const win = async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  return stage.ask['record.seen']({ record: deal({ won: true }) }, CONTENT);
};
const send = async () => {
  const draft = (await stage.state()).record?.draft;
  if (!draft) throw new Error('no draft');
  await stage.ask['share.send']({ tabId: TAB, draft });
  await stage.rooms.outbox.flush(true);
  return draft;
};

it('turns the tab, is drafted without the customer, and one click publishes it', async () => {
  expect(await win()).toMatchObject({ state: 'won' });
  const draft = await send();
  expect(JSON.stringify(draft)).not.toContain('Zanzibar');
  expect((await stage.practices()).map(({ id }) => id)).toContain(draft.id);
  expect((await stage.state()).record).toMatchObject({
    shared: true,
    share: { questions: ['lever', 'how', 'objection', 'material', 'picture'] },
  });
});

it('is one share however often and from wherever it is clicked', async () => {
  await win();
  const draft = await send();
  await stage.ask['share.send']({ tabId: TAB, draft });
  await stage.rooms.outbox.flush(true);
  expect((await stage.practices()).filter(({ author }) => author.id === 'anna')).toHaveLength(1);
});

it('is undone after it left, and before', async () => {
  await win();
  const { id } = await send();
  await stage.ask['share.undo']({ id });
  await stage.rooms.outbox.flush(true);
  expect((await stage.practices()).map((each) => each.id)).not.toContain(id);
  stage.net.down = true;
  const draft = (await stage.state()).record?.draft;
  expect(draft?.id).not.toBe(id);
});

it('is offered once: not again when the rep comes back, and withdrawn when the deal is reopened', async () => {
  await win();
  await stage.ask['record.left']({}, CONTENT);
  expect(await stage.ask['record.seen']({ record: deal({ won: true }) }, CONTENT)).not.toMatchObject({
    state: 'won',
  });
  await stage.ask['record.seen']({ record: deal({ won: false }) }, CONTENT);
  expect((await stage.state()).record?.draft).toBeUndefined();
});

it('is completed by one question at a time', async () => {
  await win();
  const { id } = await send();
  await stage.ask['share.complete']({ id, edit: { lever: 'trial' }, answered: 'lever' });
  await stage.ask['share.skip']({ id, question: 'how' });
  await stage.rooms.outbox.flush(true);
  expect(await stage.server.stage.as('bruno', 'readPractice', { params: { id } })).toMatchObject({
    lever: 'trial',
  });
  expect((await stage.state()).record?.share?.questions[0]).toBe('objection');
});

it('shared offline survives the death of the worker and arrives exactly once', async () => {
  await win();
  stage.net.down = true;
  const { id } = await send();
  expect((await stage.state()).waiting).toMatchObject([{ about: id, state: 'waiting' }]);
  stage.net.down = false;
  const again = await stage.restart();
  await Promise.all([again.outbox.flush(true), again.outbox.flush(true)]);
  expect((await stage.practices()).filter((each) => each.id === id)).toHaveLength(1);
  expect(await again.outbox.all()).toEqual([]);
});

it('shares an adaptation under its parent, and leaves alone what is being written in the popup', async () => {
  const parent = (await stage.rooms.practices.by('bruno'))[0];
  await stage.ask['draft.keep']({ text: 'À moitié écrit' });
  const adapted = { parentId: parent?.id ?? '', difference: 'À midi' };
  const draft = {
    ...({ id: randomUUID(), kind: 'practice', lang: 'fr', title: 'À midi', body: '' } as const),
    facets: {},
    pictures: [],
  };
  await stage.ask['share.send']({ draft: { ...draft, ...adapted } });
  await stage.rooms.outbox.flush(true);
  const family = await stage.server.stage.as('bruno', 'readFamily', { params: { id: parent?.id ?? '' } });
  expect(family.children).toMatchObject([{ id: draft.id, difference: 'À midi' }]);
  expect((await stage.state()).draftText).toBe('À moitié écrit');
});
