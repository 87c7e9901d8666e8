/** Words that stand in titles. */
import { expect, it } from 'vitest';
import { createPracticeIndex } from '#domain/match/engine';
import { signOfWord } from '#domain/match/fingerprint';
import { BEHIND, raiseTitles } from '#domain/match/raise-titles';
import { practiceOf } from '../practices.ts';

const sought = [
  { stem: 'b', weight: 2 },
  { stem: 'c', weight: 1 },
];
const orderBy = (titles: readonly string[], scores: readonly number[]) =>
  raiseTitles(
    scores.map((score, ordinal) => ({ ordinal, score })),
    sought,
    (ordinal) => Uint16Array.from(titles[ordinal] ?? '', signOfWord),
  ).map(({ ordinal }) => ordinal);

it('raises whoever has the words in the title, by what they weigh', () => {
  expect(orderBy(['dfgh', 'cfgh', 'bfgh'], [1, 1, 1])).toEqual([2, 1, 0]);
  expect(orderBy(['', 'bc'], [1.2, 1])).toEqual([1, 0]);
});

it('raises less in a longer title, and nobody by far', () => {
  expect(orderBy(['bdfghjklmn', 'bdfg'], [1, 1])).toEqual([1, 0]);
  expect(orderBy(['dfgh', 'bcfg'], [2, 1])).toEqual([0, 1]);
});

it('leaves the order of those that it does not raise', () =>
  expect(orderBy(['', '', 'dfgh'], [1, 1, 0.5])).toEqual([0, 1, 2]));

it('finds what is named so among longer stories that only mention it, from behind the last that is shown', () => {
  const index = createPracticeIndex();
  const stories = Array.from({ length: BEHIND }, (_, at) =>
    practiceOf({ title: `Lundi ${at}`, body: 'La fontaine, une fontaine. Encore la fontaine du hall.' }),
  );
  const named = practiceOf({
    title: 'Fontaine',
    body: `Au printemps nous avons compté les gobelets. ${'Le gardien a noté chaque jour le nombre de visiteurs du bureau. '.repeat(2)}`,
  });
  index.put([...stories, named]);
  const find = (limit: number) =>
    index.search({ text: 'fontaine ', limit }).map(({ practiceId }) => practiceId);
  expect(find(1)).toEqual([named.id]);
  expect(find(3)[0]).toBe(named.id);
});
