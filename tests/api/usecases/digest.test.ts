/** Digests: the known answer of SHA-256, and a comparison that is right. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { machineDigest } from '../../../api/cli/machine-digest.ts';
import { digest, isSameDigest } from '../../../api/usecases/digest.ts';

it('is SHA-256, of a text as of its bytes', async () => {
  const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await digest('abc')).toBe(known);
  expect(await digest(new TextEncoder().encode('abc'))).toBe(known);
});

it('is the same by the machine, at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect(machineDigest(text)).toBe(await digest(text));
    }),
  );
});

it('tells same from different, also by length', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (left, right) => {
      expect(isSameDigest(left, right)).toBe(left === right);
      expect(isSameDigest(left, `${left}0`)).toBe(false);
      expect(isSameDigest(left, left)).toBe(true);
    }),
  );
});
