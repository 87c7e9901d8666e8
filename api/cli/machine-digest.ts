/** The machine's SHA-256, at once and on this thread. */
import { hash } from 'node:crypto';
import type { DigestNow } from '../usecases/digest.ts';

export const machineDigest: DigestNow = (text) => hash('sha256', text);
