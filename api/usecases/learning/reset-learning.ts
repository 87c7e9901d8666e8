/** Puts the weights set by hand back, at once, and stops learning until it is resumed. */
import type { WriteVerb } from '../scope.ts';
import { presentLearned, writeLearned, type LearnedState } from './learned.ts';

export const resetLearning: WriteVerb<'resetLearning'> = async ({ db, now }) => {
  const at = new Date(now).toISOString();
  const state: LearnedState = { v: 1, on: false, week: 0, at, events: 0, weights: {}, lessons: [] };
  await writeLearned(db, state);
  return presentLearned(state);
};
