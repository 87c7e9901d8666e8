/** Adopting: once, told to the author, and it can be taken back. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from '../stage.ts';

it('makes a practice official, tells its author once, and takes it back', async () => {
  const { as, share } = await setStage();
  const { id } = await share('anna');
  const params = { id };
  expect((await as('helene', 'makeOfficial', { params })).official).toBe(true);
  await as('helene', 'makeOfficial', { params });
  const { items } = await as('anna', 'listNotifications');
  expect(items).toMatchObject([
    { kind: 'made-official', by: { id: 'helene' }, about: { noun: 'practice', id } },
  ]);
  expect((await as('admin', 'dropOfficial', { params })).official).toBe(false);
  expect((await as('bruno', 'readPractice', { params })).official).toBe(false);
});

it('knows no practice that is not live', async () => {
  const { as, share } = await setStage();
  const { id } = await share('anna');
  await as('anna', 'withdrawPractice', { params: { id } });
  expect(await codeOf(as('helene', 'makeOfficial', { params: { id } }))).toBe('not-found');
});
