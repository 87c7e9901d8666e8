/** Signing out ends this device and no other. */
import { expect, it } from 'vitest';
import { codeOf, fill, setStage, signIn } from './stage.ts';

it('makes both tokens worthless at once', async () => {
  const stage = await setStage();
  const here = await signIn(stage, 'anna');
  const there = await signIn(stage, 'anna');
  const actor = await stage.useCases.identify(here.accessToken);
  await stage.useCases.call({ name: 'signOut', actor, input: fill<'signOut'>({}) });
  expect(await codeOf(stage.useCases.identify(here.accessToken))).toBe('unauthenticated');
  expect(await codeOf(stage.useCases.refreshSession(here))).toBe('unauthenticated');
  expect(await codeOf(stage.useCases.identify(there.accessToken))).toBe('done');
});
