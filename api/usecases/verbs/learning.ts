/** The verbs of learning. */
import { readLearning } from '../learning/read-learning.ts';
import { resetLearning } from '../learning/reset-learning.ts';

export const learningReads = { readLearning };
export const learningWrites = { resetLearning };
