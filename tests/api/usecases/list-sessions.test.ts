/** Devices: one's own, and which one this is. */
import { expect, it } from 'vitest';
import { fill, setStage, signIn } from './stage.ts';

it('lists the person’s own living devices and marks this one', async () => {
  const stage = await setStage();
  await signIn(stage, 'bruno', 'Somebody else’s');
  await signIn(stage, 'anna', 'An old telephone');
  stage.turnClock(61 * 86_400_000);
  await signIn(stage, 'anna', 'A laptop');
  stage.turnClock(1000);
  const { accessToken } = await signIn(stage, 'anna', 'A telephone');
  const actor = await stage.useCases.identify(accessToken);
  const { reply } = await stage.useCases.call({
    name: 'listSessions',
    actor,
    input: fill<'listSessions'>({}),
  });
  expect(reply.items.map(({ device, current }) => [device, current])).toEqual([
    ['A telephone', true],
    ['A laptop', false],
  ]);
});
