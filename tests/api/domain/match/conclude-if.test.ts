/** The shapes of rules. */
import { expect, it } from 'vitest';
import type { Conclusion } from '#domain/match/conclusion';
import { askLabels, fromCount, ifNone, ifTold, named } from '#domain/match/conclude-if';
import { NOW } from '../practices.ts';

const SAID: Conclusion = [['no-budget', 1]];
const says = (conclude: (value: string, now: number) => Conclusion, value: string) =>
  conclude(value, NOW).length > 0;

it('tells a name from nothing', () => {
  expect(says(named(SAID), 'cabinet aubrac')).toBe(true);
  expect(says(named(SAID), 'n/a')).toBe(false);
  expect(['aucun', '0', 'none, yet', ''].every((value) => says(ifNone(SAID), value))).toBe(true);
  expect(says(ifNone(SAID), '10')).toBe(false);
});

it('counts, but no dates', () => {
  expect(says(fromCount(3, SAID), '3 en cours')).toBe(true);
  expect(says(fromCount(3, SAID), '2')).toBe(false);
  expect(says(fromCount(3, SAID), '12/05/2026')).toBe(false);
});

it('asks the rules that a label asks for, with the value folded', () => {
  const ask = askLabels([[/^budget$/, ifTold(/gele/, SAID)]]);
  expect(ask('budget', 'Gelé', NOW)).toEqual(SAID);
  expect(ask('budget', 'Gelé', NOW)).toEqual(SAID);
  expect(ask('ville', 'Gelé', NOW)).toEqual([]);
});
