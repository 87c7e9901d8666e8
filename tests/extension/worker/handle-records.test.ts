import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONTENT, deal, setWorkerStage, TAB, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

it('gets suggestions from the device, and no request carries a word of it', async () => {
  stage.requests.length = 0;
  const face = await stage.ask['record.seen']({ record: deal() }, CONTENT);
  expect(face).toMatchObject({ state: 'count', count: 1 });
  expect((await stage.state()).record?.shown[0]?.suggestion.practice.title).toContain('Petit déjeuner');
  expect(stage.requests.map(({ url, text }) => url + text).join('\n')).not.toMatch(/Zanzibar|pause/);
});

it('is forgotten when the rep goes on', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  await stage.ask['record.left']({}, CONTENT);
  expect((await stage.state()).record).toBeUndefined();
});

it('reads no facet that was switched off', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  await stage.ask['facet.switch']({ tabId: TAB, facet: 'city', on: false });
  expect((await stage.state()).record).toMatchObject({ off: ['city'] });
  expect((await stage.state()).record?.facets.city).toBeUndefined();
  await stage.ask['facet.switch']({ tabId: TAB, facet: 'city', on: true });
  expect((await stage.state()).record?.facets.city).toBe('Lyon');
});

it('brings the companion where the gate asks for it, and to no site that is not allowed or is paused', async () => {
  const { origin } = CONTENT;
  const knock = () => stage.ask['companion.wanted']({}, CONTENT);
  expect(await knock()).toEqual({ came: false });
  await stage.rooms.sites.allow(origin);
  expect(await knock()).toEqual({ came: true });
  await stage.rooms.sites.pause(origin, true);
  expect(await knock()).toEqual({ came: false });
});

it('tells of each facet which field of the page told it', async () => {
  await stage.ask['record.seen']({ record: deal() }, CONTENT);
  const { record } = await stage.state();
  expect(record?.toldBy?.city).toBeDefined();
  const read = [...deal().fields, ...(deal().account?.fields ?? [])].map(({ label }) => label);
  for (const label of Object.values(record?.toldBy ?? {})) expect(read).toContain(label);
});
