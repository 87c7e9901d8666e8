/** Puts the weights set by hand back, at once; off, matching stays so until it is told to learn again. */
import type { WriteVerb } from '../scope.ts';
import { countUnlikely } from './keep-reasons.ts';
import { presentLearned, readLearned, writeLearned, type LearnedState } from './learned.ts';

export const resetLearning: WriteVerb<'resetLearning'> = async ({ db, now }, { body: { on, forget } }) => {
  const at = new Date(now).toISOString();
  const since = forget ? at : (await readLearned(db)).since;
  const known = since === undefined ? {} : { since };
  const state: LearnedState = { v: 1, on, week: 0, at, ...known, events: 0, weights: {}, lessons: [] };
  await writeLearned(db, state);
  return presentLearned(state, await countUnlikely(db));
};
