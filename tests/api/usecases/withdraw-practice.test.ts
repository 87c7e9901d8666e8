/** Withdrawal: by the author or an administrator, at once, and twice is once. */
import { expect, it } from 'vitest';
import { codeOf, setStage } from './stage.ts';

it.each(['anna', 'admin'])('%s may withdraw it', async (who) => {
  const { as, share } = await setStage();
  const { id } = await share('anna');
  const withdraw = (by: string) => codeOf(as(by, 'withdrawPractice', { params: { id } }));
  expect(await withdraw('bruno')).toBe('forbidden');
  expect(await withdraw(who)).toBe('done');
  expect(await withdraw('bruno')).toBe('not-found');
  expect(await withdraw('anna')).toBe('done');
});
