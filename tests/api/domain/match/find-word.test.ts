/** What a typed word may stand for. */
import { expect, it } from 'vitest';
import { createState } from '#domain/match/engine-state';
import { describePractices } from '#domain/match/describe-practices';
import { findCompletions, findWord, type Standing } from '#domain/match/find-word';
import { readTokens } from '#domain/text/read-tokens';
import { practiceOf } from '../practices.ts';

const state = createState({});
// Thirty words that begin with "co", each in one practice, before the one that most have.
const rare = Array.from({ length: 30 }, (_, at) => `coa${'bcdefghijklmnopqrstuvwxyzaeiou'.charAt(at)}${at}`);
describePractices(
  state,
  [
    practiceOf({ title: 'La directrice décide', body: rare.join(' ') }),
    practiceOf({ title: 'Le directeur hésite', body: 'Un contrat.' }),
    practiceOf({ title: 'Un contrat de plus', body: '' }),
  ],
  [],
);
const find = (text: string, standing: Partial<Standing> = {}) =>
  readTokens(text).flatMap((token) =>
    findWord(state, token, ['fr'], { isUnfinished: false, isExplained: false, ...standing }),
  );
const names = (found: readonly { dim: number }[]) => found.map(({ dim }) => state.dictionary.names[dim]);

it('takes a man and a woman of one job for the same', () => {
  expect(names(find('directeur')).toSorted()).toEqual(names(find('directrice')).toSorted());
  expect(names(find('directeur'))).toHaveLength(2);
});
it('completes two letters by what most practices have, not by the alphabet', () =>
  expect(names(findCompletions(state, 'co'))).toContain('contrat'));
it('takes a word that something else explains for no typing error', () => {
  expect(names(find('controt'))).toEqual(['contrat']);
  expect(find('controt', { isExplained: true })).toEqual([]);
});
it('finds nothing for a small word', () => expect(find('pour')).toEqual([]));
