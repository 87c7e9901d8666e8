/** Pictures: seen by their owner, then by everybody while a live practice shows them. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { readPicture } from '../../../api/usecases/read-picture.ts';
import { actorOf, codeOf, setStage } from './stage.ts';

it('is private until it is shared, and again once that is withdrawn', async () => {
  const { as, ports, share, store } = await setStage();
  const id = randomUUID();
  const row = { id, ownerId: 'anna', width: 1, height: 1, alt: '', at: '2026-01-01T00:00:00.000Z' };
  await ports.shelf.put(id, new Uint8Array([1, 2, 3]));
  await store.write((db) => db.put('pictures', row));
  const seenBy = (who: string, of = id) =>
    codeOf(store.read((db) => readPicture(db, ports.shelf, actorOf(who), of)));
  expect([await seenBy('anna'), await seenBy('bruno')]).toEqual(['done', 'not-found']);
  const { id: practiceId } = await share('anna', { pictures: [id] });
  expect(await seenBy('bruno')).toBe('done');
  await as('anna', 'withdrawPractice', { params: { id: practiceId } });
  expect([await seenBy('anna'), await seenBy('bruno')]).toEqual(['done', 'not-found']);
  expect(await seenBy('bruno', randomUUID())).toBe('not-found');
});

it('of a proof is seen while the practice is there and the word holds', async () => {
  const { as, ports, share, store } = await setStage();
  const id = randomUUID();
  const row = {
    id,
    ownerId: 'bruno',
    width: 4,
    height: 3,
    alt: 'Le comptoir',
    at: '2026-01-01T00:00:00.000Z',
  };
  await ports.shelf.put(id, new Uint8Array([1, 2, 3]));
  await store.write((db) => db.put('pictures', row));
  const seenBy = (who: string) => codeOf(store.read((db) => readPicture(db, ports.shelf, actorOf(who), id)));
  const { id: practiceId } = await share('anna');
  const params = { id: practiceId, reuseId: randomUUID() };
  const say = (who: string, body: object) =>
    as(who, 'recordVerdict', { params, body: { verdict: 'worked', facets: {}, ...body } });
  expect(await codeOf(say('maria', { pictures: [id] }))).toBe('invalid');
  expect(await seenBy('maria')).toBe('not-found');
  const reuse = await say('bruno', { pictures: [id] });
  expect(reuse.pictures).toEqual([{ id, width: 4, height: 3, alt: 'Le comptoir' }]);
  expect(await seenBy('maria')).toBe('done');
  expect((await say('bruno', { note: 'Avec le chef.' })).pictures).toHaveLength(1);
  expect((await say('bruno', { verdict: 'declined', pictures: [id] })).pictures).toBeUndefined();
  expect(await seenBy('maria')).toBe('not-found');
  await say('bruno', { pictures: [id] });
  await as('anna', 'withdrawPractice', { params: { id: practiceId } });
  expect(await seenBy('maria')).toBe('not-found');
});
