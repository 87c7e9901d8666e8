/** Puts the weights set by hand back, at once; off, matching stays so until it is told to learn again. */
import type { WriteVerb } from '../scope.ts';
import { presentLearned, writeLearned, type LearnedState } from './learned.ts';

export const resetLearning: WriteVerb<'resetLearning'> = async ({ db, now }, { body: { on } }) => {
  const at = new Date(now).toISOString();
  const state: LearnedState = { v: 1, on, week: 0, at, events: 0, weights: {}, lessons: [] };
  await writeLearned(db, state);
  return presentLearned(state);
};
