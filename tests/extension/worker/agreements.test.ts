/** Sites on the device: brought, matched without a word leaving, gone with their agreement. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { signAgreement, siteIn } from '../../api/usecases/agreement/cases.ts';
import { deal, setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => void (stage = await setWorkerStage()));
afterEach(() => stage.close());

const atSite = deal({
  account: {
    id: 'a1',
    fields: [
      { key: 'name', label: 'Nom', value: 'HOTEL HORIZON LYON' },
      { key: 'postcode', label: 'CP', value: '69005' },
    ],
  },
});

it('matches a record on the device, and says nothing of it to anybody', async () => {
  const site = await siteIn(stage.server.stage);
  await stage.enter('bruno');
  const before = stage.requests.length;
  const found = await stage.rooms.agreements.match(atSite);
  expect([found?.site.id, found?.agreement.name]).toEqual([site.id, 'Accord Horizon Hôtels']);
  expect(await stage.rooms.agreements.match(deal())).toBeUndefined();
  expect(stage.requests.length).toBe(before);
});

it('follows what changed: more sites, sites taken out, agreements that end', async () => {
  const api = stage.server.stage;
  const { id } = await signAgreement(api);
  await stage.enter('bruno');
  expect(await stage.rooms.agreements.match(atSite)).toBeUndefined();
  const site = await siteIn(api, {}, id);
  await stage.rooms.sync.run();
  expect((await stage.rooms.agreements.match(atSite))?.site.id).toBe(site.id);
  await api.as('karim', 'removeSite', { params: { id: site.id } });
  await stage.rooms.sync.run();
  expect(await stage.rooms.agreements.match(atSite)).toBeUndefined();
  await siteIn(api, {}, id);
  await stage.rooms.sync.run();
  await api.as('karim', 'withdrawAgreement', { params: { id } });
  await stage.rooms.sync.run();
  expect(await stage.rooms.agreements.match(atSite)).toBeUndefined();
});

it('is there after the worker died, without a network, and gone when the person leaves', async () => {
  await siteIn(stage.server.stage);
  await stage.enter('bruno');
  stage.net.down = true;
  const again = await stage.restart();
  expect(await again.agreements.match(atSite)).toBeDefined();
  await again.agreements.bring();
  expect(await again.agreements.match(atSite)).toBeDefined();
  stage.net.down = false;
  await stage.ask['session.leave']({ anyway: true });
  expect(await stage.rooms.agreements.match(atSite)).toBeUndefined();
});
