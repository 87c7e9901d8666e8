/** Fingerprints: near for the same story told again, far for another, and the same in every process. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ALIKE, createSheet, fingerprintOf, isLikeAny, shareWords } from '#domain/match/fingerprint';
import { readPractice } from '#domain/match/read-practice';
import { termOf } from '#domain/text/terms';
import { practiceOf, printed, RECIPE } from '../practices.ts';

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
  expect([...print]).toEqual([3761, 10898]);
  expect(fingerprintOf([queue, trial])).toEqual(print);
});
it('counts what both have, by the longer one', () => {
  const share = (one: string, other: string) => shareWords(printed(one), printed(other));
  expect(share('', '')).toBe(0);
  expect(share('abc', 'abc')).toBe(1);
  expect(share('ac', 'abcd')).toBe(0.5);
  expect(share('abcd', 'ac')).toBe(0.5);
  expect(share('ab', 'cd')).toBe(0);
});
it('keeps those of one text on a sheet until the next takes it', () => {
  const sheet = createSheet();
  const first = fingerprintOf([termOf('essai')], 1, sheet);
  const kept = first.slice();
  expect(fingerprintOf([termOf('queue')], 1, sheet)).toEqual(fingerprintOf([termOf('queue')]));
  expect(first).not.toEqual(kept);
  const long = Array.from({ length: sheet.length + 1 }, (_, at) => termOf(`mot${at}`));
  expect(fingerprintOf(long, long.length, sheet)).toEqual(fingerprintOf(long));
});
it('keeps the first signs of a very long text, and the next text none of them', () => {
  const many = Array.from({ length: 3000 }, (_, at) => termOf(`mot${at}`));
  const print = fingerprintOf(many);
  const own = many.map((term) => fingerprintOf([term])[0] ?? 0);
  expect([...print]).toEqual(own.toSorted((a, b) => a - b).slice(0, print.length));
  expect(print).toHaveLength(128);
  expect(fingerprintOf(many.slice(0, 2))).toHaveLength(2);
});

it('finds one alike among several as holding each beside it does, though a sign stands twice', () => {
  const prints = fc
    .array(fc.integer({ min: 0, max: 12 }), { maxLength: 12 })
    .map((signs) => Uint16Array.from(signs).toSorted());
  fc.assert(
    fc.property(
      prints,
      fc.array(prints, { maxLength: 4 }),
      fc.double({ min: 0.05, max: 1 }),
      (one, others, least) => {
        const isLike = others.some((other) => shareWords(one, other, least) >= least);
        expect(isLikeAny(one, others, least)).toBe(isLike);
      },
    ),
  );
});
