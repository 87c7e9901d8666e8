/**
 * A text's words as one number: texts that say nearly the same have nearly the same bits (Charikar 2002, SimHash). For telling what
 * a newer practice says again, never for ranking by likeness.
 */
import { stemOf } from '../text/terms.ts';

const BITS = 32;
/** Two texts of other words differ in 16 bits, give or take 3. */
export const ALIKE_BITS = 5;

// By term: terms are numbered anew in each process, a fingerprint is kept with the index.
const hashes: (number | undefined)[] = [];

function hashOf(stem: string): number {
  let hash = -2_128_831_035;
  for (let at = 0; at < stem.length; at += 1) hash = Math.imul(hash ^ stem.charCodeAt(at), 16_777_619);
  return Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
}

const VOTES = new Int32Array(BITS);

/** `terms`: each word of the text once. */
export function fingerprintOf(terms: readonly number[]): number {
  VOTES.fill(0);
  for (const term of terms) {
    const hash = (hashes[term] ??= hashOf(stemOf(term)));
    for (let bit = 0; bit < BITS; bit += 1) VOTES[bit] = (VOTES[bit] ?? 0) + ((hash >>> bit) & 1) * 2 - 1;
  }
  let print = 0;
  for (let bit = 0; bit < BITS; bit += 1) if ((VOTES[bit] ?? 0) > 0) print |= 1 << bit;
  return print;
}

/** In how many bits two fingerprints differ, 0 to 32. */
export function differInBits(one: number, other: number): number {
  let differing = 0;
  for (let left = one ^ other; left !== 0; left &= left - 1) differing += 1;
  return differing;
}
