/** The worker's rooms together, from the record that a page told to what the server knows. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

const live = () => stage.rooms.live;
const state = () =>
  new Promise<Parameters<Parameters<ReturnType<typeof live>['join']>[0]['hear']>[0]>((resolve) => {
    const listener = {
      surface: 'test',
      tabId: TAB,
      hear: (heard: Parameters<typeof resolve>[0]) => {
        live().leave(listener);
        resolve(heard as never);
      },
    };
    live().join(listener);
  });

describe('a record', () => {
  it('gets suggestions from the device, and no request carries a word of it', async () => {
    stage.requests.length = 0;
    const face = await stage.ask['record.seen']({ record: deal() }, CONTENT);
    expect(face).toMatchObject({ state: 'count', count: 1 });
    expect((await state()).record?.shown[0]?.suggestion.practice.title).toContain('Petit déjeuner');
    expect(stage.requests.map(({ url, text }) => url + text).join('\n')).not.toMatch(/Zanzibar|pause/);
  });

  it('is forgotten when the rep goes on', async () => {
    await stage.ask['record.seen']({ record: deal() }, CONTENT);
    await stage.ask['record.left']({}, CONTENT);
    expect((await state()).record).toBeUndefined();
  });

  it('reads no facet that was switched off', async () => {
    await stage.ask['record.seen']({ record: deal() }, CONTENT);
    await stage.ask['facet.switch']({ tabId: TAB, facet: 'city', on: false });
    expect((await state()).record).toMatchObject({ off: ['city'] });
    expect((await state()).record?.facets.city).toBeUndefined();
    await stage.ask['facet.switch']({ tabId: TAB, facet: 'city', on: true });
    expect((await state()).record?.facets.city).toBe('Lyon');
  });
});

describe('a verdict', () => {
  const practiceId = async () => (await state()).record?.shown[0]?.suggestion.practice.id ?? '';

  it('reaches the author with coarse facets only', async () => {
    await stage.ask['record.seen']({ record: deal() }, CONTENT);
    const id = await practiceId();
    stage.requests.length = 0;
    await stage.ask['verdict.give']({ tabId: TAB, practiceId: id, answer: 'taken-up' });
    await stage.rooms.outbox.flush(true);
    const { items } = await stage.server.stage.as('bruno', 'listReuses', { params: { id } });
    expect(items).toMatchObject([{ verdict: 'tried', by: { id: 'anna' } }]);
    expect(stage.requests.map(({ text }) => text).join('')).not.toMatch(/Zanzibar|salle/);
    expect((await state()).record?.shown[0]?.answer).toBe('taken-up');
  });

  it('"not here" never comes back on this record', async () => {
    await stage.ask['record.seen']({ record: deal() }, CONTENT);
    await stage.ask['verdict.give']({ tabId: TAB, practiceId: await practiceId(), answer: 'not-here' });
    await stage.ask['record.left']({}, CONTENT);
    stage.clock.ms += 60_000;
    const face = await stage.ask['record.seen']({ record: deal() }, CONTENT);
    expect(face).toMatchObject({ state: 'hidden', count: 0 });
  });

  it('is taken back, sent or not', async () => {
    await stage.ask['record.seen']({ record: deal() }, CONTENT);
    const id = await practiceId();
    await stage.ask['verdict.give']({ tabId: TAB, practiceId: id, answer: 'taken-up' });
    await stage.rooms.outbox.flush(true);
    await stage.ask['verdict.undo']({ tabId: TAB, practiceId: id });
    await stage.rooms.outbox.flush(true);
    const { items } = await stage.server.stage.as('bruno', 'listReuses', { params: { id } });
    expect(items).toEqual([]);
    expect((await state()).record?.shown[0]?.answer).toBe('open');
  });
});

describe('a win', () => {
  const win = async () => {
    await stage.ask['record.seen']({ record: deal() }, CONTENT);
    return stage.ask['record.seen']({ record: deal({ won: true }) }, CONTENT);
  };
  const send = async () => {
    const draft = (await state()).record?.draft;
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
    expect((await state()).record).toMatchObject({
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
    const draft = (await state()).record?.draft;
    expect(draft?.id).not.toBe(id);
  });

  it('is offered once: not again when the rep comes back, and withdrawn when the deal is reopened', async () => {
    await win();
    await stage.ask['record.left']({}, CONTENT);
    expect(await stage.ask['record.seen']({ record: deal({ won: true }) }, CONTENT)).not.toMatchObject({
      state: 'won',
    });
    await stage.ask['record.seen']({ record: deal({ won: false }) }, CONTENT);
    expect((await state()).record?.draft).toBeUndefined();
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
    expect((await state()).record?.share?.questions[0]).toBe('objection');
  });

  it('shared offline survives the death of the worker and arrives exactly once', async () => {
    await win();
    stage.net.down = true;
    const { id } = await send();
    expect((await state()).waiting).toMatchObject([{ about: id, state: 'waiting' }]);
    stage.net.down = false;
    const again = await stage.restart();
    await Promise.all([again.outbox.flush(true), again.outbox.flush(true)]);
    expect((await stage.practices()).filter((each) => each.id === id)).toHaveLength(1);
    expect(await again.outbox.all()).toEqual([]);
  });
});

describe('leaving', () => {
  it('warns about what is unsent, and then forgets everything', async () => {
    await stage.ask['record.seen']({ record: deal() }, CONTENT);
    stage.net.down = true;
    await stage.ask['practice.comment']({
      id: (await state()).record?.shown[0]?.suggestion.practice.id ?? '',
      text: 'Bravo',
    });
    expect(await stage.ask['session.leave']({ anyway: false })).toEqual({ unsent: 1 });
    expect(await stage.rooms.outbox.all()).toHaveLength(1);
    expect(await stage.ask['session.leave']({ anyway: true })).toEqual({ unsent: 0 });
    expect(await stage.rooms.outbox.all()).toEqual([]);
    expect((await stage.rooms.practices.index()).size).toBe(0);
    expect((await state()).session).toMatchObject({ status: 'signed-out', expired: false });
  });
});
