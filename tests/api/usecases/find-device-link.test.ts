import { expect, it } from 'vitest';
import { findDeviceLink } from '../../../api/usecases/find-device-link.ts';
import { actorOf, codeOf, setStage } from './stage.ts';

it('never takes an invitation for a link, even the person’s own', async () => {
  const { as, store } = await setStage();
  await as('admin', 'invitePerson', { params: { id: 'anna' }, body: {} });
  const [invitation] = await store.read((db) => db.list('invitations'));
  const find = store.read((db) => findDeviceLink(db, actorOf('anna'), invitation?.id ?? ''));
  expect(await codeOf(find)).toBe('not-found');
});
