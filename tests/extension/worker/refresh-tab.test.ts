import { afterEach, beforeEach, expect, it } from 'vitest';
import { refreshAllTabs, refreshTab } from '../../../extension/worker/refresh-tab.ts';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

it('shows a count where something helps, and nothing anywhere else', async () => {
  expect(await refreshTab(stage.rooms, 99)).toMatchObject({ state: 'hidden', count: 0 });
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  expect(await refreshTab(stage.rooms, TAB)).toMatchObject({ state: 'count', count: 1 });
  expect(stage.badges.get(TAB)).toBe('1');
});

it('is silent when nobody is signed in', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  await stage.ask['session.leave']({ anyway: false });
  await refreshAllTabs(stage.rooms);
  expect(stage.faces.get(TAB)).toMatchObject({ state: 'hidden' });
});

it('tells the page a count and a state, never a word of a practice', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  expect(Object.keys(await refreshTab(stage.rooms, TAB)).toSorted()).toEqual([
    'count',
    'lang',
    'side',
    'state',
    'theme',
  ]);
});
