/** Terms counted. */
import { expect, it } from 'vitest';
import { createTermCounter } from '#domain/text/term-counts';

it('adds up what is said again, and begins anew for the next text', () => {
  const counter = createTermCounter();
  counter.add(7, 1);
  counter.add(3, 2);
  counter.add(7, 0.5);
  expect(counter.take()).toEqual({ terms: [7, 3], frequencies: [1.5, 2] });
  counter.add(3, 1);
  expect(counter.take()).toEqual({ terms: [3], frequencies: [1] });
});
