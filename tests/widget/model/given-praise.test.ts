/** What was said before the page was there is known, and so is what is said while that is asked. */
import { expect, it } from 'vitest';
import type { GivenPraise as Given } from '#contract/recognition';
import { GivenPraise } from '#widget/model/given-praise.ts';
import { offline, uuid } from '../sample.ts';

const fact = (n: number) => ({ kind: 'reuse' as const, id: uuid(n) });

it('knows what the server knows, asked once by lines that ask at once', async () => {
  let asked = 0;
  const list = async () => ((asked += 1), [{ personId: 'lea', fact: fact(1) }]);
  const model = new GivenPraise({ list });
  expect([model.asked.value, model.has('lea', fact(1))]).toEqual([false, false]);
  await Promise.all([model.load(), model.load()]);
  expect([model.has('lea', fact(1)), model.has('lea', fact(2)), model.has('hugo', fact(1)), asked]).toEqual([
    true,
    false,
    false,
    1,
  ]);
});

it('keeps what is said meanwhile, and lets go of what was taken back elsewhere', async () => {
  const answers: ((items: readonly Given[]) => void)[] = [];
  const model = new GivenPraise({ list: () => new Promise((resolve) => answers.push(resolve)) });
  const first = model.load();
  model.note('lea', fact(1));
  answers[0]?.([]);
  await first;
  expect(model.has('lea', fact(1))).toBe(true);
  const second = model.load();
  answers[1]?.([]);
  await second;
  expect(model.has('lea', fact(1))).toBe(false);
});

it('keeps what it knows when no answer comes, and asks again', async () => {
  let failing = true;
  const list = async () => (failing ? Promise.reject(offline()) : [{ personId: 'lea', fact: fact(1) }]);
  const model = new GivenPraise({ list });
  await model.load();
  expect([model.asked.value, model.has('lea', fact(1))]).toEqual([true, false]);
  failing = false;
  await model.load();
  failing = true;
  await model.load();
  expect(model.has('lea', fact(1))).toBe(true);
});
