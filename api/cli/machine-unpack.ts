/** The machine's inflate, which stops as soon as there is more than was asked for. */
import { inflateRawSync } from 'node:zlib';
import type { Unpack } from '../domain/agreement/read-kit-kind.ts';

export const machineUnpack: Unpack = (packed, most) => {
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch {
    return undefined;
  }
};
