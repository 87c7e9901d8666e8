import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPracticeIndex } from '#domain/match/engine';
import { keepPractices } from '../../../extension/worker/practices.ts';
import { setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

it('starts from its snapshot, and rebuilds when the snapshot is behind or of another kind', async () => {
  const { database } = stage.rooms;
  const again = () => keepPractices(database, () => 'stamp').index();
  expect((await again()).size).toBe(1);
  await database.put('state', { v: 1, stamp: 'behind', bytes: new Uint8Array(3) }, 'snapshot');
  expect((await again()).size).toBe(1);
  await database.put(
    'state',
    { v: 2, stamp: await database.get('state', 'stamp'), bytes: new Uint8Array(3) },
    'snapshot',
  );
  expect((await again()).size).toBe(1);
});

it('takes no snapshot of a build that heard other things in the same words', async () => {
  const { database } = stage.rooms;
  const kept = (await database.get('state', 'snapshot')) as { readonly bytes: Uint8Array };
  // What an older build left: it has no map, or another; its words are nobody's, so that it shows which one is searched.
  const empty = createPracticeIndex().save();
  for (const older of [{ map: 'another' }, {}]) {
    const { map: _map, ...rest } = { map: '', ...kept };
    await database.put('state', { ...rest, ...older, bytes: empty }, 'snapshot');
    expect((await keepPractices(database, () => 'stamp').index()).size).toBe(1);
  }
});

it('builds an index that is behind only once: what it built is kept for the next start', async () => {
  const { database, practices } = stage.rooms;
  const [practice] = await practices.by('bruno');
  // An own like: newer than what was saved, and the worker may be gone before the next synchronisation.
  await practices.apply({ put: practice ? [{ ...practice, title: 'Chariot mobile' }] : [] });
  const stamp = await database.get('state', 'stamp');
  expect(await database.get('state', 'snapshot')).not.toMatchObject({ stamp });
  const index = await keepPractices(database, () => 'stamp').index();
  expect(index.search({ text: 'chariot', limit: 5 })).toHaveLength(1);
  expect(await database.get('state', 'snapshot')).toMatchObject({ stamp });
  const again = await keepPractices(database, () => 'stamp').index();
  expect(again.search({ text: 'chariot', limit: 5 })).toHaveLength(1);
});

it('finds at once what was put, and no more what was removed', async () => {
  const { practices } = stage.rooms;
  const [practice] = await practices.by('bruno');
  if (!practice) throw new Error('nothing synchronised');
  await practices.apply({
    put: [{ ...practice, id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', title: 'Chariot mobile' }],
  });
  expect((await practices.index()).search({ text: 'chariot', limit: 5 })).toHaveLength(1);
  expect(await practices.by('bruno')).toHaveLength(2);
  await practices.apply({ remove: ['6f9619ff-8b86-4d01-b42d-00cf4fc964ff'] });
  expect((await practices.index()).search({ text: 'chariot', limit: 5 })).toHaveLength(0);
});

it('takes other weights without another index, and gives other scores', async () => {
  const { practices } = stage.rooms;
  const company = await practices.company();
  if (!company) throw new Error('nothing synchronised');
  const before = await practices.index();
  const { generation } = practices;
  await practices.setCompany({ ...company, weights: { how: 0 } });
  expect(await practices.index()).toBe(before);
  expect(practices.generation).toBe(generation + 1);
  await practices.setCompany({ ...company, weights: { how: 0 } });
  expect(practices.generation).toBe(generation + 1);
});
