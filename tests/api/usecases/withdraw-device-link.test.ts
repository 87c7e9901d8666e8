import { expect, it } from 'vitest';
import { codeOf, fill, setStage, signIn } from './stage.ts';

it('makes a code worth nothing, and only its maker may', async () => {
  const stage = await setStage();
  const { useCases } = stage;
  const { accessToken, refreshToken } = await signIn(stage, 'anna');
  const anna = await useCases.identify(accessToken);
  const { reply } = await useCases.call({
    name: 'linkDevice',
    actor: anna,
    input: fill<'linkDevice'>({ body: { refreshToken } }),
  });
  const withdraw = (actor = anna) =>
    codeOf(
      useCases.call({
        name: 'withdrawDeviceLink',
        actor,
        input: fill<'withdrawDeviceLink'>({ params: { id: reply.id } }),
      }),
    );
  const bruno = await useCases.identify((await signIn(stage, 'bruno')).accessToken);
  expect(await withdraw(bruno)).toBe('not-found');
  expect(await withdraw()).toBe('done');
  expect(await withdraw()).toBe('not-found');
  const redeem = useCases.redeemInvitation({ email: 'anna@example.com', code: reply.code, device: '' });
  expect(await codeOf(redeem)).toBe('code-refused');
});
