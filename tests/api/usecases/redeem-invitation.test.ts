/** Sign-in: a right code opens a session, a wrong one is counted though it is refused. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from './stage.ts';

it('refuses every failure alike, and keeps its count of tries', async () => {
  const { as, store, useCases } = await setStage();
  const { code } = await as('admin', 'invitePerson', { params: { id: 'anna' }, body: {} });
  const redeem = (email: string, asked: string) =>
    codeOf(useCases.redeemInvitation({ email, code: asked, device: '' }));
  expect(await redeem('nobody@example.com', code)).toBe('code-refused');
  expect(await redeem('anna@example.com', 'BBBBBBBB')).toBe('code-refused');
  const [kept] = await store.read((db) => db.list('invitations', { where: { personId: 'anna' } }));
  expect(kept?.tries).toBe(1);
  expect(await redeem('anna@example.com', code)).toBe('done');
  expect(await redeem('anna@example.com', code)).toBe('code-refused');
  expect(await store.read((db) => db.count('sessions'))).toBe(1);
});
