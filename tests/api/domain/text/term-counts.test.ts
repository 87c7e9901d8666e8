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

it('counts terms of any number, whatever came before', () => {
  const counter = createTermCounter();
  counter.add(3, 1);
  counter.add(50_000, 2);
  counter.add(3, 0.5);
  counter.add(200_001, 1);
  expect(counter.take()).toEqual({ terms: [3, 50_000, 200_001], frequencies: [1.5, 2, 1] });
  expect(counter.take()).toEqual({ terms: [], frequencies: [] });
});
