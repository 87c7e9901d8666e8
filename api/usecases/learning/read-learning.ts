/** Reads which reasons count more or less than they were set, and why. */
import type { ReadVerb } from '../scope.ts';
import { countUnlikely } from './keep-reasons.ts';
import { presentLearned, readLearned } from './learned.ts';

export const readLearning: ReadVerb<'readLearning'> = async ({ db }) =>
  presentLearned(await readLearned(db), await countUnlikely(db));
