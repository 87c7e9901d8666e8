/** Lets matching learn again; on already, it changes nothing. The first step is due within the hour. */
import type { WriteVerb } from '../scope.ts';
import { presentLearned, readLearned, writeLearned } from './learned.ts';

export const resumeLearning: WriteVerb<'resumeLearning'> = async ({ db }) => {
  const state = { ...(await readLearned(db)), on: true };
  await writeLearned(db, state);
  return presentLearned(state);
};
