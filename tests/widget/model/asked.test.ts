/** The last answer asked for is the one shown; a failure keeps what was there. */
import { expect, it } from 'vitest';
import { ask } from '#widget/model/asked.ts';
import { later, offline } from '../sample.ts';

it('shows the answer to the last question', async () => {
  const [first, second] = [later<string>(), later<string>()];
  const waiting = [first.promise, second.promise];
  const asked = ask(() => waiting.shift() ?? Promise.reject(offline()));
  const loads = [asked.load(), asked.load()];
  second.resolve('second');
  first.resolve('first');
  await Promise.all(loads);
  expect(asked.value.value).toBe('second');
});

it('keeps what is shown when asking again fails', async () => {
  const answers = [Promise.resolve('there')];
  const asked = ask(() => answers.shift() ?? Promise.reject(offline()));
  await asked.load();
  await asked.load();
  expect([asked.value.value, asked.failure.value?.kind]).toEqual(['there', 'offline']);
  asked.put('mine');
  expect(asked.value.value).toBe('mine');
});
