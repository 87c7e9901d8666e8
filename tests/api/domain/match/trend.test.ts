/** More or less than before. */
import { expect, it } from 'vitest';
import { concludeFromChange } from '#domain/match/trend';

it('calls a change of a few percent no news', () => {
  expect(concludeFromChange(0.7).map(([id]) => id)).toContain('silent-customer');
  expect(concludeFromChange(1.4).map(([id]) => id)).toContain('customer-growing');
  expect(concludeFromChange(0.95)).toEqual([]);
});
