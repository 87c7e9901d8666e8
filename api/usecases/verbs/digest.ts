/** The verbs of the weekly letter. */
import { readDigest } from '../letters/read-digest.ts';

export const digestReads = { readDigest };
