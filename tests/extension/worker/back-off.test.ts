import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { backOff } from '../../../extension/worker/back-off.ts';

it('stays between nothing and fifteen minutes, and its ceiling never falls', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
      const wait = backOff(attempts, chance);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(15 * 60_000);
      expect(backOff(attempts + 1, 1)).toBeGreaterThanOrEqual(backOff(attempts, 1));
    }),
  );
  expect(backOff(0, 1)).toBe(1000);
  expect(backOff(40, 1)).toBe(15 * 60_000);
});
