/** Staying on an answer is what counts: empty ones once, others remembered, typing on nothing. */
import { expect, it } from 'vitest';
import { staying } from '#widget/model/search-stay.ts';
import { offline } from '../sample.ts';

function make(recent: readonly string[] = []) {
  const counted: string[] = [];
  const written: (readonly string[])[] = [];
  const model = staying({
    wait: async () => {},
    countFruitless: async (q) => void counted.push(q),
    readRecent: () => recent,
    writeRecent: (list) => void written.push(list),
  });
  return { ...model, counted, written };
}

it('counts an empty answer once, and only when it was stayed on', async () => {
  const { stay, counted, recent } = make();
  await stay('moulin', true, () => false);
  await stay('moulin', true, () => true);
  await stay('moulin', true, () => true);
  expect([counted, recent.value]).toEqual([['moulin'], []]);
});

it('remembers the last six on this device, the newest first', async () => {
  const { stay, recent, written } = make(['a', 'b', 'c', 'd', 'e', 'f']);
  await stay('c', false, () => true);
  await stay('g', false, () => true);
  expect(recent.value).toEqual(['g', 'c', 'a', 'b', 'd', 'e']);
  expect(written.at(-1)).toEqual(recent.value);
});

it('says nothing of a count that does not arrive', async () => {
  const { stay } = staying({ wait: async () => {}, countFruitless: () => Promise.reject(offline()) });
  await expect(stay('x', true, () => true)).resolves.toBeUndefined();
});

it('forgets on this device what was searched for', async () => {
  const { forget, recent, written } = make(['a', 'b']);
  forget();
  expect([recent.value, written]).toEqual([[], [[]]]);
});
