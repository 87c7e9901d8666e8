/** Inflating is bounded: ten megabytes on the wire may stand for ten thousand in memory. */
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { machineUnpack } from '../../../api/cli/machine-unpack.ts';

const packed = deflateRawSync(new Uint8Array(5_000_000));

it('gives what was packed, up to what was asked for', () => {
  expect(machineUnpack(packed, 5_000_000)).toHaveLength(5_000_000);
  expect(machineUnpack(packed, 4_999_999)).toBeUndefined();
});

it('gives nothing of what does not unpack', () => {
  expect(machineUnpack(packed.subarray(0, 40), 5_000_000)).toBeUndefined();
  expect(machineUnpack(Uint8Array.of(1, 2, 3), 100)).toBeUndefined();
});
