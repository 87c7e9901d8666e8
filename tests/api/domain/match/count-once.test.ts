/** A typed word that may stand for several words of practices. */
import { expect, it } from 'vitest';
import { createPracticeIndex } from '#domain/match/engine';
import { countOnce } from '#domain/match/count-once';
import { practiceOf } from '../practices.ts';

const sought = [
  { stem: '10', weight: 2, word: '10' },
  { stem: 'remis', weight: 1, word: 'remise' },
  { stem: 'ten', weight: 1, word: '10' },
  { stem: 'directeur', weight: 1 },
  { stem: 'financi', weight: 1 },
];
const scoresOf = (...rows: readonly (readonly number[])[]) =>
  countOnce(
    rows.map((row, ordinal) => ({
      ordinal,
      score: row.reduce((sum, impact, at) => sum + (impact * (sought[at]?.weight ?? 0)) / 255, 0),
    })),
    sought,
    Uint8Array.from(rows.flat()),
  ).map(({ score }) => score);

it('counts of the words that one may stand for the one that counts most', () => {
  expect(scoresOf([255, 0, 255, 0, 0], [51, 0, 255, 0, 0])).toEqual([2, 1]);
});

it('leaves what counts by itself: other words, and parts of one', () => {
  expect(scoresOf([255, 255, 0, 255, 255], [0, 0, 255, 0, 255])).toEqual([5, 2]);
});

it('puts a text that has what was typed before one that has half of it and its numeral', () => {
  const other = practiceOf({ lang: 'en', title: 'After 10 pm', body: 'He left the bar at ten.' });
  const typed = practiceOf({ title: 'Il voulait 10 %', body: 'Ce fut 10 % ou rien, et ce fut rien.' });
  const index = createPracticeIndex();
  index.put([other, typed, ...Array.from({ length: 8 }, () => practiceOf({ title: 'Une lettre' }))]);
  const found = index.search({ text: '10 %', limit: 5 }).map(({ practiceId }) => practiceId);
  expect(found).toEqual([typed.id, other.id]);
});
