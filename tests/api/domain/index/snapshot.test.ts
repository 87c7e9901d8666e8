/** A snapshot comes back whole from any place in memory; another version, noise or a part of one is refused. */
import {
  array,
  assert,
  float32Array,
  float64Array,
  jsonValue,
  nat,
  oneof,
  property,
  uint32Array,
  uint8Array,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSnapshot, unpackSnapshot } from '#domain/index/snapshot';

const snapshot = {
  head: { names: ['é', '😀'] },
  columns: [Uint8Array.of(1, 2, 3), Float64Array.of(0.5, -Infinity), Uint32Array.of(7)],
};

/** `bytes` in the middle of a larger buffer, as a pool of memory hands them out. */
function embed(bytes: Uint8Array, offset: number): Uint8Array {
  const room = new Uint8Array(bytes.length + offset + 64).fill(0xaa);
  room.set(bytes, offset);
  return room.subarray(offset, offset + bytes.length);
}

describe('a snapshot', () => {
  it('comes back as it was packed, wherever its bytes stand', () => {
    const column = oneof(uint8Array(), uint32Array(), float32Array(), float64Array());
    assert(
      property(jsonValue(), array(column), nat({ max: 9 }), (value, columns, offset) => {
        // -0 is no JSON; what JSON makes of the head is what must come back.
        const head: unknown = JSON.parse(JSON.stringify(value));
        expect(unpackSnapshot(embed(packSnapshot({ head, columns }), offset))).toEqual({ head, columns });
      }),
    );
  });

  it('is refused when cut short, even with other bytes behind it in memory', () => {
    const bytes = packSnapshot(snapshot);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(unpackSnapshot(bytes.slice(0, length))).toBeUndefined();
      expect(unpackSnapshot(embed(bytes, 8).subarray(0, length))).toBeUndefined();
    }
  });

  it('is refused when it is of another version or no snapshot', () => {
    const bytes = packSnapshot(snapshot);
    for (const at of [0, 4]) expect(unpackSnapshot(bytes.with(at, (bytes[at] ?? 0) + 1))).toBeUndefined();
    assert(
      property(uint8Array(), (noise) => {
        expect(unpackSnapshot(noise)).toBeUndefined();
      }),
    );
  });
});
