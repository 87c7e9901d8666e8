/** Dates and ages in both languages, day before month. */
import { expect, it } from 'vitest';
import { readAgeDays, readDate, readDaysAhead } from '#domain/match/read-dates';

it('reads dates as Europe writes them', () => {
  const day = Date.UTC(2027, 5, 30);
  expect(readDate('30/06/2027')).toBe(day);
  expect(readDate('2027-06-30')).toBe(day);
  expect(readDate('30 June 2027')).toBe(day);
  expect(readDate('bientôt')).toBeUndefined();
});

it('reads ages as days past', () => {
  expect(readAgeDays('il y a 5 mois')).toBeCloseTo(152);
  expect(readDaysAhead('2 weeks ago', 0)).toBe(-14);
});
