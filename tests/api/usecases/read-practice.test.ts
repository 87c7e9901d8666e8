/** One practice, as the reader may see it. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from './stage.ts';

it('is everybody’s until it is withdrawn, then its author’s', async () => {
  const { as, share } = await setStage();
  const { id } = await share('anna');
  expect((await as('bruno', 'readPractice', { params: { id } })).author.id).toBe('anna');
  await as('anna', 'withdrawPractice', { params: { id } });
  expect((await as('anna', 'readPractice', { params: { id } })).status).toBe('withdrawn');
  expect(await codeOf(as('admin', 'readPractice', { params: { id } }))).toBe('not-found');
});
