/** A practice shows its author's own pictures only. */
import { expect, it } from 'vitest';
import { checkPictures } from '../../../api/usecases/check-pictures.ts';
import { actorOf, setStage } from './stage.ts';

it('names the place of each picture that is unknown or another’s', async () => {
  const { store } = await setStage();
  const facts = { width: 1, height: 1, alt: '', at: '2026-01-01T00:00:00.000Z' };
  const check = (ids: string[]) =>
    store.write(async (db) => checkPictures({ db, actor: actorOf('anna') } as never, ids));
  await store.write(async (db) => {
    await db.put('pictures', { id: 'hers', ownerId: 'anna', ...facts });
    await db.put('pictures', { id: 'his', ownerId: 'bruno', ...facts });
  });
  await expect(check(['hers'])).resolves.toBeUndefined();
  await expect(check(['hers', 'his', 'nobodys'])).rejects.toMatchObject({
    code: 'invalid',
    facts: { paths: ['pictures.1', 'pictures.2'] },
  });
});
