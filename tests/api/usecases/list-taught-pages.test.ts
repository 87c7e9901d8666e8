import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

it('is empty in a company that taught nothing', async () => {
  const { as } = await setStage();
  expect(await as('anna', 'listTaughtPages')).toEqual({ items: [] });
});
