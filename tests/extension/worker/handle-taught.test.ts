/** Taught pages through the worker's messages: kept, told to their own site only, given by headquarters on the real server. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CONTENT, setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';
import { taughtPage } from '../../api/http/examples/taught-page.ts';

let stage: WorkerStage;
beforeAll(async () => void (stage = await setWorkerStage()));
afterAll(() => stage.close());

it('keeps, replaces and forgets the person’s own', async () => {
  const page = taughtPage();
  await stage.ask['taught.save']({ page });
  await stage.ask['taught.save']({ page: { ...page, name: 'Compte' } });
  expect((await stage.state()).taught).toEqual([
    { page: { ...page, name: 'Compte' }, from: 'person', published: false },
  ]);
  await stage.ask['taught.forget']({ id: page.id });
  expect((await stage.state()).taught).toEqual([]);
});

it('tells a page only what is of its own site', async () => {
  const here = taughtPage();
  const elsewhere = taughtPage({ host: 'other.example' });
  await stage.ask['taught.save']({ page: here });
  await stage.ask['taught.save']({ page: elsewhere });
  expect(await stage.ask['taught.here']({}, CONTENT)).toEqual({ pages: [here] });
});

it('brings what headquarters gives to everybody, and lets only them give', async () => {
  await stage.enter('anna');
  const company = taughtPage({ name: 'De l’entreprise' });
  const params = { id: company.id };
  await stage.server.stage.as('helene', 'publishTaughtPage', { params, body: company });
  await stage.rooms.sync.run();
  expect((await stage.state()).taught).toContainEqual({ page: company, from: 'company', published: true });
  const mine = (await stage.state()).taught.find(({ from }) => from === 'person');
  const given = await stage.ask['taught.publish']({ id: mine?.page.id ?? '' });
  expect(given?.refused.code).toBe('forbidden');
});
