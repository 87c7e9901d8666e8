/** Sites on the device: brought, matched without a word leaving, gone with their agreement. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepAgreements } from '../../../extension/worker/agreements.ts';
import { openDatabase } from '../../../extension/worker/database.ts';
import { ProblemError } from '#widget/problem-error.ts';
import { agreement, site as sampleSite } from '../../widget/sample-agreements.ts';
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

const signed = sampleSite(1, {
  state: 'signed',
  mine: { answerId: 'a1', state: 'signed', at: '2026-11-26T10:00:00.000Z', lifted: 'price' },
});
const brought = { agreements: [agreement(1)], sites: [signed], removed: [], more: false };

/** A device that has one page of sites, and a server that answers when the test lets it. */
async function waitingServer() {
  const asked: { answer(page: object): void; fail(error: Error): void }[] = [];
  const call = () => new Promise((answer, fail) => asked.push({ answer, fail }));
  const agreements = keepAgreements({
    database: await openDatabase(randomUUID()),
    client: { call } as never,
  });
  const bring = async () => {
    const count = asked.length;
    const done = agreements.bring();
    await expect.poll(() => asked.length).toBe(count + 1);
    return { done, ...asked[count] };
  };
  const first = await bring();
  first.answer?.({ ...brought, cursor: 'c1' });
  await first.done;
  const found = async () => (await agreements.match(atSampleSite))?.site;
  return { agreements, bring, found };
}
const atSampleSite = deal({
  account: {
    id: 'a1',
    fields: [
      { key: 'name', label: 'Nom', value: 'Hôtel Horizon 1' },
      { key: 'postcode', label: 'CP', value: '69005' },
    ],
  },
});

it('loses nothing that the person says while the server is answering, nor of two things said at once', async () => {
  const { agreements, bring, found } = await waitingServer();
  expect((await found())?.mine).toMatchObject({ lifted: 'price' });
  const { done, answer } = await bring();
  await Promise.all([
    agreements.skipLift('a1'),
    agreements.put({ ...signed, name: 'Hôtel Horizon 1', state: 'presented' }),
  ]);
  answer?.({ ...brought, sites: [], cursor: 'c2' });
  await done;
  expect((await found())?.state).toBe('presented');
  expect((await found())?.mine).not.toHaveProperty('lifted');
});

it('brings nothing to a device whose person left meanwhile', async () => {
  const { agreements, bring, found } = await waitingServer();
  const { done, answer } = await bring();
  await agreements.wipe();
  answer?.({ ...brought, cursor: 'c2' });
  await done;
  expect(await found()).toBeUndefined();
});

it('asks no second time what was not said, also when the server starts over', async () => {
  const { agreements, bring, found } = await waitingServer();
  await agreements.skipLift('a1');
  const refused = await bring();
  refused.fail?.(new ProblemError('bad-cursor', ''));
  await refused.done;
  expect(await found()).toBeUndefined();
  const again = await bring();
  again.answer?.({ ...brought, cursor: 'c3' });
  await again.done;
  expect((await found())?.mine).not.toHaveProperty('lifted');
});
