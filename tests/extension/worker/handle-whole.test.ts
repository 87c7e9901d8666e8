/** A practice whole on the device: what the network adds, what stays without it, and one's own word taken back. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { draft } from '../../api/usecases/stage.ts';
import { setWorkerStage, type WorkerStage } from '../support/worker-stage.ts';

let stage: WorkerStage;
let parentId: string;
let childId: string;
beforeEach(async () => {
  stage = await setWorkerStage();
  const api = stage.server.stage;
  parentId = (await api.share('bruno')).id;
  childId = (await api.share('maria', draft({ parentId, difference: 'Le midi, avec le chef' }))).id;
  await stage.enter();
});
afterEach(() => stage.close());

const say = (who: string, text: string) =>
  stage.server.stage.as(who, 'addComment', { params: { id: parentId }, body: { id: randomUUID(), text } });

it('has what others said and its family with its differences, from the server', async () => {
  await say('maria', 'Bravo');
  stage.server.stage.turnClock(1000);
  await say('karim', 'Le chef a goûté ?');
  const fact = { kind: 'first-share' as const, id: parentId };
  const body = { id: randomUUID(), personId: 'bruno', fact, text: 'Bravo pour ce premier partage !' };
  await stage.server.stage.as('helene', 'recognise', { body });
  const whole = await stage.ask['practice.read']({ id: parentId });
  expect(whole?.bravos).toMatchObject([{ id: body.id, by: { id: 'helene' }, to: { id: 'bruno' } }]);
  expect(whole?.talk).toMatchObject({
    items: [{ text: 'Le chef a goûté ?' }, { text: 'Bravo' }],
    next: null,
  });
  expect(whole?.family?.children).toMatchObject([{ id: childId, difference: 'Le midi, avec le chef' }]);
  expect((await stage.ask['practice.read']({ id: childId }))?.family?.parent?.id).toBe(parentId);
});

it('gives earlier ones a page at a time', async () => {
  for (let n = 0; n < 23; n += 1) {
    await say('maria', `Mot ${n}`);
    stage.server.stage.turnClock(1000);
  }
  const { items = [], next } = (await stage.ask['practice.read']({ id: parentId }))?.talk ?? {};
  expect([items.length, items[0]?.text]).toEqual([20, 'Mot 22']);
  const more = await stage.ask['practice.earlier']({ id: parentId, cursor: next ?? '' });
  expect([more?.items.map(({ text }) => text), more?.next]).toEqual([['Mot 2', 'Mot 1', 'Mot 0'], null]);
});

it('has at once what this device knows, and asks nobody for it', async () => {
  const before = stage.requests.length;
  expect(await stage.ask['practice.here']({ id: childId })).toMatchObject({
    practice: { id: childId },
    names: {},
    family: { parent: { id: parentId }, children: [] },
  });
  expect(await stage.ask['practice.here']({ id: randomUUID() })).toBeUndefined();
  expect(stage.requests.length).toBe(before);
});

it('without a network has the practice, and what it comes from as this device knows it', async () => {
  await say('maria', 'Bravo');
  stage.net.down = true;
  const child = await stage.ask['practice.read']({ id: childId });
  expect(child).toMatchObject({
    practice: { id: childId },
    family: { parent: { id: parentId }, children: [] },
  });
  const parent = await stage.ask['practice.read']({ id: parentId });
  for (const key of ['talk', 'reuses', 'family', 'bravos']) expect(parent).not.toHaveProperty(key);
  expect(await stage.ask['practice.earlier']({ id: parentId, cursor: 'x' })).toBeUndefined();
});

it('takes back a word of one’s own, and no one else’s', async () => {
  await stage.ask['practice.comment']({ id: parentId, text: 'Une erreur' });
  await stage.rooms.outbox.flush(true);
  const { id: other } = await say('maria', 'Bravo');
  const items = (await stage.ask['practice.read']({ id: parentId }))?.talk?.items ?? [];
  const mine = items.find(({ text }) => text === 'Une erreur')?.id ?? '';
  expect(await stage.ask['practice.uncomment']({ id: other })).toEqual({ removed: false });
  expect(await stage.ask['practice.uncomment']({ id: mine })).toEqual({ removed: true });
  const left = (await stage.ask['practice.read']({ id: parentId }))?.talk?.items ?? [];
  expect(left.map(({ text }) => text)).toEqual(['Bravo']);
});

it('names the trade and the lever as people call them, in both languages', async () => {
  const { id } = await stage.server.stage.share('bruno', { facets: { sector: 'hotel' }, lever: 'trial' });
  await stage.rooms.sync.run();
  const names = (await stage.ask['practice.read']({ id }))?.names ?? {};
  expect(names['hotel']).toMatchObject({ fr: expect.any(String), en: expect.any(String) });
  expect(names['trial']?.fr).not.toBe('trial');
});
