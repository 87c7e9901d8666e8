/** The verbs of practices that belong together. */
import { findSimilar } from '../find-similar.ts';
import { readFamily } from '../read-family.ts';

export const familyReads = { readFamily, findSimilar };
