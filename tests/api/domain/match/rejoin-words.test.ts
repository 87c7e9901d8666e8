/** One word or two. */
import { expect, it } from 'vitest';
import { createState } from '#domain/match/engine-state';
import { describePractices } from '#domain/match/describe-practices';
import { rejoinWords, splitWord } from '#domain/match/rejoin-words';
import { practiceOf } from '../practices.ts';

const state = createState({});
describePractices(
  state,
  [
    practiceOf({
      title: 'Le coworking et son onboarding',
      body: 'Un libre service, une auto école, une robe.',
    }),
  ],
  [],
);
const split = (word: string) =>
  splitWord(state, word, ['fr', 'en']).map((dim) => state.dictionary.names[dim]);

it('writes as one what practices write as one', () => {
  expect(rejoinWords(state, 'co-working')).toBe('coworking');
  expect(rejoinWords(state, 'on boarding')).toBe('onboarding on boarding');
});
it('leaves apart what they write apart', () => {
  expect(rejoinWords(state, 'libre-service')).toBe('libre-service');
  expect(rejoinWords(state, 'auto école')).toBe('auto école');
});
it('finds the two words that are written as one', () => {
  expect(split('libreservice')).toHaveLength(2);
  expect(split('autoecole')).toEqual(['auto', 'ecol']);
});
it('takes no word for its opposite', () => {
  const own = createState({});
  describePractices(own, [practiceOf({ title: 'Un client content', body: 'The customer is happier.' })], []);
  const parts = (word: string) => splitWord(own, word, ['fr', 'en']);
  expect(parts('lecontent')).toHaveLength(1);
  expect([...parts('mecontent'), ...parts('unhappier')]).toEqual([]);
});
it('takes no end of a word for a word', () => {
  expect(split('enrobe')).toEqual([]);
  expect(split('garderobe')).toEqual([]);
});
