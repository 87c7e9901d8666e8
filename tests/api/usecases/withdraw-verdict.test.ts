/** A verdict taken back is evidence no more. */
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { codeOf, setStage } from './stage.ts';

it('takes the person’s own verdict back; another’s is unknown', async () => {
  const { as, share } = await setStage();
  const { id } = await share('anna');
  const params = { id, reuseId: randomUUID() };
  await as('bruno', 'recordVerdict', { params, body: { verdict: 'worked', facets: {} } });
  const withdraw = (who: string, of = params) => codeOf(as(who, 'withdrawVerdict', { params: of }));
  expect(await withdraw('maria')).toBe('not-found');
  expect(await withdraw('bruno', { ...params, id: randomUUID() })).toBe('not-found');
  expect(await withdraw('bruno')).toBe('done');
  expect(await withdraw('bruno')).toBe('not-found');
  const { evidence, mine } = await as('bruno', 'readPractice', { params: { id } });
  expect([evidence.tried, mine]).toEqual([0, { liked: false }]);
});
