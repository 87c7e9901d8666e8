/** Each reads their own. */
import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

it('reads one’s own and nobody else’s', async () => {
  const { as } = await setStage();
  await as('anna', 'changePreferences', { body: { letter: false } });
  expect((await as('anna', 'readPreferences')).letter).toBe(false);
  expect((await as('bruno', 'readPreferences')).letter).toBe(true);
});
