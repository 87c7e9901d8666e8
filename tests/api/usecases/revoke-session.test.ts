/** A lost device is signed out by its owner, and by nobody else. */
import { expect, it } from 'vitest';
import { codeOf, setStage, signIn } from './stage.ts';

it('ends another device of the person at once; somebody else’s is unknown', async () => {
  const stage = await setStage();
  const { accessToken } = await signIn(stage, 'anna', 'A lost telephone');
  const { sessionId: id } = await stage.useCases.identify(accessToken);
  const revoke = (who: string) => codeOf(stage.as(who, 'revokeSession', { params: { id } }));
  expect(await revoke('bruno')).toBe('not-found');
  expect(await codeOf(stage.useCases.identify(accessToken))).toBe('done');
  expect(await revoke('anna')).toBe('done');
  expect(await codeOf(stage.useCases.identify(accessToken))).toBe('unauthenticated');
  expect(await revoke('anna')).toBe('not-found');
});
