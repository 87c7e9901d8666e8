import { expect, it } from 'vitest';
import { taughtPage } from '../http/examples/taught-page.ts';
import { codeOf, setStage } from './stage.ts';

it('takes it away from everybody, once', async () => {
  const { as } = await setStage();
  const body = taughtPage();
  const params = { id: body.id };
  await as('helene', 'publishTaughtPage', { params, body });
  await as('admin', 'withdrawTaughtPage', { params });
  expect(await as('anna', 'listTaughtPages')).toEqual({ items: [] });
  expect(await codeOf(as('admin', 'withdrawTaughtPage', { params }))).toBe('not-found');
});
