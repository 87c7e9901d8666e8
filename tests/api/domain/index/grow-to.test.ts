/** Room for one more. */
import { expect, it } from 'vitest';
import { growTo } from '#domain/index/grow-to';

const make = (length: number) => new Uint16Array(length);

it('leaves what is large enough, and makes more room than is needed else', () => {
  const column = Uint16Array.of(1, 2, 3);
  expect(growTo(column, 3, make)).toBe(column);
  const grown = growTo(column, 100, make);
  expect(grown.length).toBeGreaterThan(100);
  expect([...grown.subarray(0, 4)]).toEqual([1, 2, 3, 0]);
});
