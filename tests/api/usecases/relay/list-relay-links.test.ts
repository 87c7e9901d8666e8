/** One's own links, while they open anything. */
import { expect, it } from 'vitest';
import { setStage } from '../stage.ts';

it('lists one’s own that have not expired', async () => {
  const { as, turnClock } = await setStage();
  await as('anna', 'makeRelayLink', { body: { label: 'court', days: 1 } });
  await as('anna', 'makeRelayLink', { body: { label: 'long', days: 9 } });
  turnClock(86_400_000);
  expect((await as('anna', 'listRelayLinks')).items.map(({ label }) => label)).toEqual(['long']);
  expect((await as('bruno', 'listRelayLinks')).items).toEqual([]);
});
