/** Dates and ages on pages. */
import { expect, it } from 'vitest';
import { readAgeDays, readDate, readDaysAhead } from '#domain/match/read-dates';
import { NOW } from '../practices.ts';

it.each([
  ['il y a 5 mois', 152],
  ['3 weeks ago', 21],
  ['depuis plus de 2 ans', 730],
  ['hier', undefined],
])('%s is long ago', (text, days) => {
  const age = readAgeDays(text);
  expect(age === undefined ? undefined : Math.round(age)).toBe(days);
});

it.each([
  ['30/06/2027', '2027-06-30'],
  ['2027-06-30T10:00', '2027-06-30'],
  ['le 1er février 2027', '2027-02-01'],
  ['31 March 2027', '2027-03-31'],
  ['06/2027', '2027-06-01'],
])('%s is a date', (text, iso) => expect(readDate(text)).toBe(Date.parse(iso)));

it('refuses what is no date', () =>
  expect([readDate('45/45/2027'), readDate('bientôt')]).toEqual([undefined, undefined]));
it('counts days ahead, below zero when past', () => {
  expect(Math.round(readDaysAhead('03/12/2026', NOW) ?? 0)).toBe(10);
  expect(readDaysAhead('il y a 2 jours', NOW)).toBe(-2);
});
