/** What a person sees of themselves. */
import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

it('is the person who asks', async () => {
  const { as } = await setStage();
  expect(await as('maria', 'readMe')).toMatchObject({
    id: 'maria',
    role: 'manager',
    email: 'maria@example.com',
  });
});
