/** Weeks are those of the standard, also at the turn of a year. */
import { describe, expect, it } from 'vitest';
import { isoWeek, mondayOf } from '#domain/calendar/iso-week';

describe('isoWeek', () => {
  it.each([
    ['2026-11-23', '2026-W48'],
    ['2026-11-29T23:59:59Z', '2026-W48'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['1970-01-01', '1970-W01'],
  ])('%s is in %s', (day, week) => {
    expect(isoWeek(Date.parse(day))).toBe(week);
  });

  it('begins on Monday at midnight', () => {
    expect(new Date(mondayOf(Date.parse('2026-11-26T12:00:00Z'))).toISOString()).toBe(
      '2026-11-23T00:00:00.000Z',
    );
    expect(mondayOf(Date.parse('2026-11-23'))).toBe(Date.parse('2026-11-23'));
  });
});
