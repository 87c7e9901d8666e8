import { afterEach, beforeEach, expect, it } from 'vitest';
import { setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
beforeEach(async () => {
  stage = await setWorkerStage();
  await stage.server.stage.share('bruno');
  await stage.enter();
});
afterEach(() => stage.close());

const theirs = async () => (await stage.rooms.practices.by('bruno'))[0]?.id ?? '';

it('finds and reads without a network, and adds the reuses when there is one', async () => {
  const id = await theirs();
  expect(await stage.ask['practice.read']({ id })).toMatchObject({ practice: { id }, reuses: [] });
  stage.net.down = true;
  expect((await stage.ask['search.run']({ text: 'petit dejeuner' })).found).toMatchObject([
    { practice: { id } },
  ]);
  const [{ practice, body } = { practice: undefined, body: [] }] = (
    await stage.ask['search.run']({ text: 'essai semaines' })
  ).found;
  expect(body.map(([start, end]) => practice?.body.slice(start, end))).toEqual(['essai', 'semaines']);
  expect(await stage.ask['practice.read']({ id })).not.toHaveProperty('reuses');
  expect(await stage.ask['picture.read']({ id })).toBeUndefined();
});

it('puts words that stand side by side as they were typed before the same words apart', async () => {
  const { share } = stage.server.stage;
  await share('bruno', { title: 'Le quai', body: 'Une livraison, puis une livraison de plus, et un bon.' });
  const beside = await share('bruno', {
    title: 'Le quai',
    body: 'Il signe lundi sur le quai le bon de livraison.',
  });
  await stage.rooms.sync.run();
  const { found } = await stage.ask['search.run']({ text: 'bon de livraison' });
  expect(found.map(({ practice }) => practice.id)[0]).toBe(beside.id);
});

it('likes at once and once, and comments from the outbox', async () => {
  const id = await theirs();
  await stage.ask['practice.like']({ id, liked: true });
  await stage.ask['practice.like']({ id, liked: true });
  expect(await stage.rooms.practices.get(id)).toMatchObject({ likes: 1, mine: { liked: true } });
  await stage.ask['practice.comment']({ id, text: 'Bravo' });
  await stage.rooms.outbox.flush(true);
  expect(await stage.server.stage.as('bruno', 'readPractice', { params: { id } })).toMatchObject({
    likes: 1,
    comments: 1,
  });
});

it('names colleagues in a comment, and finds none without a network', async () => {
  const id = await theirs();
  const { people } = await stage.ask['people.find']({ q: 'mar' });
  expect(people.map((person) => person.id)).toEqual(['maria']);
  const text = `@${people[0]?.name} regarde`;
  await stage.ask['practice.comment']({ id, text, mentions: ['maria'] });
  await stage.rooms.outbox.flush(true);
  const { items } = await stage.server.stage.as('bruno', 'listComments', { params: { id } });
  expect(items).toMatchObject([{ text, mentions: [{ id: 'maria' }] }]);
  stage.net.down = true;
  expect(await stage.ask['people.find']({ q: 'mar' })).toEqual({ people: [] });
});

it('asks the server for what is no practice, with the typed words alone; without a network, for nothing', async () => {
  const before = stage.requests.length;
  const beside = await stage.ask['search.beside']({ text: 'maria' });
  expect(beside?.people.map(({ person }) => person.id)).toEqual(['maria']);
  expect(beside).not.toHaveProperty('practices');
  expect(stage.requests.length).toBe(before + 1);
  stage.net.down = true;
  expect(await stage.ask['search.beside']({ text: 'maria' })).toBeUndefined();
});
