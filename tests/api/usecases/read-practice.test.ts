/** One practice, as the reader may see it. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from './stage.ts';

it('says whether it is the first that its author shared, of what was not withdrawn', async () => {
  const { as, share, turnClock } = await setStage();
  const first = await share('anna');
  turnClock(1000);
  const second = await share('anna');
  const isFirst = async (id: string) => (await as('bruno', 'readPractice', { params: { id } })).firstShare;
  expect([await isFirst(first.id), await isFirst(second.id)]).toEqual([true, false]);
  await as('anna', 'withdrawPractice', { params: { id: first.id } });
  expect(await isFirst(second.id)).toBe(true);
});

it('is everybody’s until it is withdrawn, then its author’s', async () => {
  const { as, share } = await setStage();
  const { id } = await share('anna');
  expect((await as('bruno', 'readPractice', { params: { id } })).author.id).toBe('anna');
  await as('anna', 'withdrawPractice', { params: { id } });
  expect((await as('anna', 'readPractice', { params: { id } })).status).toBe('withdrawn');
  expect(await codeOf(as('admin', 'readPractice', { params: { id } }))).toBe('not-found');
});
