/** An administrator's invitation opens the door to the one it is for. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from './stage.ts';

it('gives a code that signs its person in, and nobody else', async () => {
  const { as, useCases } = await setStage();
  const { code } = await as('admin', 'invitePerson', { params: { id: 'anna' }, body: {} });
  const redeem = (email: string) => useCases.redeemInvitation({ email, code, device: '' });
  expect(await codeOf(redeem('bruno@example.com'))).toBe('code-refused');
  expect((await redeem('anna@example.com')).me).toMatchObject({ id: 'anna', email: 'anna@example.com' });
});
