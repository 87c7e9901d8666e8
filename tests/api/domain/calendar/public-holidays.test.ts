/** Holidays as the countries' own calendars print them. */
import { describe, expect, it } from 'vitest';
import { COUNTRIES, easterOf, isHoliday } from '#domain/calendar/public-holidays';

const DAY_MS = 86_400_000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i', (year, day) => {
  expect(dayOf(easterOf(year))).toBe(day);
});

describe('the holidays of a year', () => {
  const list = (country: (typeof COUNTRIES)[number], year: number) => {
    const days: string[] = [];
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY_MS)
      if (isHoliday(at, country)) days.push(dayOf(at).slice(5));
    return days;
  };

  it('in France', () => {
    expect(list('FR', 2026)).toEqual([
      '01-01',
      '04-06',
      '05-01',
      '05-08',
      '05-14',
      '05-25',
      '07-14',
      '08-15',
      '11-01',
      '11-11',
      '12-25',
    ]);
  });
  it('in Belgium, Switzerland and Luxembourg', () => {
    expect(list('BE', 2026)).toEqual([
      '01-01',
      '04-06',
      '05-01',
      '05-14',
      '05-25',
      '07-21',
      '08-15',
      '11-01',
      '11-11',
      '12-25',
    ]);
    expect(list('CH', 2026)).toEqual([
      '01-01',
      '04-03',
      '04-06',
      '05-14',
      '05-25',
      '08-01',
      '12-25',
      '12-26',
    ]);
    expect(list('LU', 2026)).toEqual([
      '01-01',
      '04-06',
      '05-01',
      '05-09',
      '05-14',
      '05-25',
      '06-23',
      '08-15',
      '11-01',
      '12-25',
      '12-26',
    ]);
  });
  it('in England, with the days that stand for those of a week-end', () => {
    expect(list('GB', 2026)).toEqual([
      '01-01',
      '04-03',
      '04-06',
      '05-04',
      '05-25',
      '08-31',
      '12-25',
      '12-28',
    ]);
    expect(list('GB', 2027)).toEqual([
      '01-01',
      '03-26',
      '03-29',
      '05-03',
      '05-31',
      '08-30',
      '12-27',
      '12-28',
    ]);
    expect(list('GB', 2028)).toEqual([
      '01-03',
      '04-14',
      '04-17',
      '05-01',
      '05-29',
      '08-28',
      '12-25',
      '12-26',
    ]);
  });
});

it('is no holiday on any other day, nor elsewhere', () => {
  expect(isHoliday(Date.parse('2026-07-14'), 'BE')).toBe(false);
  expect(COUNTRIES.every((country) => isHoliday(Date.parse('2026-01-01'), country))).toBe(true);
});
