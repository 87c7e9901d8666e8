/** Fingerprints: near for the same story told again, far for another, and the same in every process. */
import { expect, it } from 'vitest';
import { ALIKE, fingerprintOf, shareWords } from '#domain/match/fingerprint';
import { readPractice } from '#domain/match/read-practice';
import { termOf } from '#domain/text/terms';
import { practiceOf, RECIPE } from '../practices.ts';

const printOf = (body: string) => fingerprintOf(readPractice(practiceOf({ title: 'Essai', body })).terms);

it('knows a story told again, with a figure changed or in other words', () => {
  expect(shareWords(printOf(RECIPE), printOf(RECIPE.replace(/\d+/, '99')))).toBeGreaterThan(0.8);
  const reworded =
    "Le client disait que rien n'avait changé. On a compté ensemble 3 jours durant, j'ai proposé 15 jours d'essai, avec une fin signée avant de poser. Sur 10 clients, 8 signent : ils ont décidé avant, voilà le résultat.";
  expect(shareWords(printOf(RECIPE), printOf(reworded))).toBeGreaterThan(ALIKE);
});
it('tells another story apart', () => {
  const other =
    'Le directeur financier bloquait : nous avons comparé sur trois ans le coût complet avec sa comptable, et le loyer est passé en charges.';
  expect(shareWords(printOf(RECIPE), printOf(other))).toBeLessThan(ALIKE / 2);
});
it('is of the words themselves, in whatever order they were met', () => {
  const [trial, queue] = [termOf('essai'), termOf('queue')];
  const print = fingerprintOf([trial, queue]);
  // A fixture: snapshots of an earlier process are compared with what this one reads.
  expect(Array.from(print, (sign) => sign.charCodeAt(0))).toEqual([3761, 10898]);
  expect(fingerprintOf([queue, trial])).toBe(print);
});
it('counts what both have, by the longer one', () => {
  expect(shareWords('', '')).toBe(0);
  expect(shareWords('abc', 'abc')).toBe(1);
  expect(shareWords('ac', 'abcd')).toBe(0.5);
  expect(shareWords('abcd', 'ac')).toBe(0.5);
  expect(shareWords('ab', 'cd')).toBe(0);
});
it('keeps the first signs of a very long text, and the next text none of them', () => {
  const many = Array.from({ length: 3000 }, (_, at) => termOf(`mot${at}`));
  const print = fingerprintOf(many);
  const own = many.map((term) => fingerprintOf([term]).charCodeAt(0));
  expect(Array.from(print, (sign) => sign.charCodeAt(0))).toEqual(
    own.toSorted((a, b) => a - b).slice(0, print.length),
  );
  expect(print).toHaveLength(128);
  expect(fingerprintOf(many.slice(0, 2))).toHaveLength(2);
});
