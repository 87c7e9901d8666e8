/**
 * A practice's words as a row of signs, one a word, so that two practices can be laid side by side while a few are chosen. For
 * telling what another says again, never for ranking by likeness.
 */
import { stemOf } from '../text/terms.ts';
import { HASH_START, hashOn } from '../text/word-rows.ts';

/**
 * From this part of the longer one's words on, two tell the same story. Set on the demo company and three judged collections: the
 * same story in other words reaches 0.46 to 0.66, one recipe in another place 0.38, and no two others more than 0.35.
 */
export const ALIKE = 0.42;

/** Fifteen bits: of two practices with forty words each, one pair in twenty shares one by chance. */
const SIGN_BITS = 15;
/** Of a very long text the first in order: words fall among the signs by chance, so they stand for all. */
const SIGNS_MAX = 128;
/** Hardly a practice has more words; a longer one is sorted on a sheet of its own. */
const SHEET_SIZE = 1 << 10;

// By term, 0 where none was asked for yet: terms are numbered anew in each process, a fingerprint is kept with the index.
let signs = new Uint16Array(1 << 10);
/** Where a text's signs are sorted: one serves for all texts whose signs nobody keeps. */
export const createSheet = (): Uint16Array => new Uint16Array(SHEET_SIZE);

function signOf(stem: string): number {
  let hash = HASH_START;
  for (let at = 0; at < stem.length; at += 1) hash = hashOn(hash, stem.charCodeAt(at));
  return Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d) >>> (32 - SIGN_BITS);
}

function signOfTerm(term: number): number {
  if (term >= signs.length) {
    const grown = new Uint16Array(2 * term);
    grown.set(signs);
    signs = grown;
  }
  const known = signs[term] ?? 0;
  // A sign of 0 is worked out anew each time; one word in thirty thousand has it.
  return known > 0 ? known : (signs[term] = signOf(stemOf(term)));
}

/** The sign of one word, as it stands in fingerprints. */
export const signOfWord = (stem: string): number => signOf(stem);

/** By insertion: the row is short, and the machine's own sorting is asked for a hundred thousand times in a build. */
function sortShort(row: Uint16Array): void {
  for (let at = 1; at < row.length; at += 1) {
    const sign = row[at] ?? 0;
    let to = at;
    for (; to > 0 && (row[to - 1] ?? 0) > sign; to -= 1) row[to] = row[to - 1] ?? 0;
    row[to] = sign;
  }
}

/** `terms`: each word of the text once, of which the first `length` count. Signs ascend, and hold as long as nobody else takes `sheet`. */
export function fingerprintOf(
  terms: readonly number[],
  length = terms.length,
  sheet = createSheet(),
): Uint16Array {
  const signed = (length > sheet.length ? new Uint16Array(length) : sheet).subarray(0, length);
  for (let at = 0; at < length; at += 1) signed[at] = signOfTerm(terms[at] ?? 0);
  if (length > SIGNS_MAX) signed.sort();
  else sortShort(signed);
  return signed.subarray(0, SIGNS_MAX);
}

/** Which part of the longer one's words both have, 0 to 1; 0 as well as soon as it cannot reach `least`. */
export function shareWords(one: Uint16Array, other: Uint16Array, least = 0): number {
  const longest = Math.max(1, one.length, other.length);
  // So many signs of each may stand alone.
  let mine = one.length - least * longest;
  let theirs = other.length - least * longest;
  let common = 0;
  for (let at = 0, place = 0; at < one.length && place < other.length && mine >= 0 && theirs >= 0;) {
    const ahead = (one[at] ?? 0) - (other[place] ?? 0);
    if (ahead === 0) common += 1;
    else if (ahead < 0) mine -= 1;
    else theirs -= 1;
    if (ahead <= 0) at += 1;
    if (ahead >= 0) place += 1;
  }
  return mine < 0 || theirs < 0 ? 0 : common / longest;
}

// How often one print has each sign, while others are held against it; all 0 before and behind.
const LAID = new Uint8Array(1 << SIGN_BITS);

/** Signs of `other`, which ascend, that the one laid out has as well. */
function countLaid(other: Uint16Array): number {
  let common = 0;
  let last = -1;
  let times = 0;
  for (let at = 0; at < other.length; at += 1) {
    const sign = other[at] ?? 0;
    times = sign === last ? times + 1 : 1;
    last = sign;
    if (times <= (LAID[sign] ?? 0)) common += 1;
  }
  return common;
}

/** Whether one of several shares at least this part of its words with `one`: laid out once, it takes a tenth of holding each beside it. */
export function isLikeAny(one: Uint16Array, others: readonly Uint16Array[], least: number): boolean {
  if (others.length === 0) return false;
  for (let at = 0; at < one.length; at += 1) LAID[one[at] ?? 0] = (LAID[one[at] ?? 0] ?? 0) + 1;
  const isLike = others.some((other) => countLaid(other) / Math.max(1, one.length, other.length) >= least);
  for (let at = 0; at < one.length; at += 1) LAID[one[at] ?? 0] = 0;
  return isLike;
}
