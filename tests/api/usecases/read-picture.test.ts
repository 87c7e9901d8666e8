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
