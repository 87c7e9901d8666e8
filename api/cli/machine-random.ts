/** Random strings of this machine's own generator; each is fit to be a secret. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Random } from '../usecases/ports.ts';

/** No vowels and no look-alikes, so that a code spells no word and is read out without a mistake (RFC 8628, section 6.1). */
const ALPHABET = 'BCDFGHJKLMNPQRSTVWXZ';
const CODE_LENGTH = 8;
const TOKEN_BYTES = 32;

export const machineRandom: Random = {
  id: () => randomUUID(),
  token: () => randomBytes(TOKEN_BYTES).toString('base64url'),
  code: () => Array.from({ length: CODE_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join(''),
};
