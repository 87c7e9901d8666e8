/** Snapshots. */
import { expect, it } from 'vitest';
import { packSnapshot, unpackSnapshot } from '#domain/index/snapshot';

const columns = [
  Uint8Array.of(1, 2, 3),
  Float64Array.of(0.5, -Infinity),
  Uint16Array.of(),
  Uint32Array.of(7),
];

it('gives back what it was given, also from the middle of a larger buffer', () => {
  const bytes = packSnapshot({ head: { a: ['é'] }, columns });
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  const read = Buffer.from(shifted.buffer).subarray(3);
  for (const one of [bytes, shifted.subarray(3), read])
    expect(unpackSnapshot(one)).toEqual({ head: { a: ['é'] }, columns });
});

it.each([
  ['nothing', () => new Uint8Array()],
  ['another version', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 4 ? byte + 1 : byte))],
  ['cut short', (bytes: Uint8Array) => bytes.slice(0, -8)],
  [
    'a byte that was damaged',
    (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length - 32 ? byte ^ 1 : byte)),
  ],
])('refuses %s', (_name, spoil) =>
  expect(unpackSnapshot(spoil(packSnapshot({ head: 1, columns })))).toBeUndefined(),
);
