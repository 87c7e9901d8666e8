/** What a typed text looks for. */
import { expect, it } from 'vitest';
import { describePractices } from '#domain/match/describe-practices';
import { createState } from '#domain/match/engine-state';
import { findQuest } from '#domain/match/quest';
import { practiceOf } from '../practices.ts';

const state = createState({});
describePractices(
  state,
  [
    practiceOf({ title: 'Avec le directeur financier', body: 'Dix bordereaux pour signatures.' }),
    practiceOf({ title: 'Une remise de 10 %', body: 'Refusée.' }),
  ],
  [],
);
const wordsOf = (text: string) => {
  const { weights, words } = findQuest(state, text, []);
  return [...weights.keys()].map((dim) => [state.dictionary.names[dim], words.get(dim)]);
};

it('says which typed word each stands for, a numeral for its figure', () =>
  expect(wordsOf('remise 10 ')).toEqual([
    ['remis', 'remise'],
    ['10', '10'],
    ['dix', '10'],
  ]));

it('lets the words of a thing that is written otherwise, and those that were typed as one, each stand for themselves', () => {
  expect(wordsOf('DAF ').map(([, word]) => word)).toEqual([undefined, undefined]);
  expect(wordsOf('bordereaupoursignatures ').map(([, word]) => word)).toEqual([undefined, undefined]);
});
