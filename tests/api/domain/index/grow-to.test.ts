/** Room for one more. */
import { expect, it } from 'vitest';
import { growTo } from '#domain/index/grow-to';

const make = (length: number) => new Uint16Array(length);

it('leaves what is large enough, gives what many need, and makes more room than one more needs', () => {
  const column = Uint16Array.of(1, 2, 3);
  expect(growTo(column, 3, make)).toBe(column);
  const grown = growTo(column, 100, make);
  expect(grown).toHaveLength(100);
  expect(growTo(grown, 101, make)).toHaveLength(150);
  expect([...grown.subarray(0, 4)]).toEqual([1, 2, 3, 0]);
});
