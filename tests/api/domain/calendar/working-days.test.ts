/** Working days are Monday to Friday, without the holidays of a country. */
import { expect, it } from 'vitest';
import { addWorkingDays, workingTimeBetween } from '#domain/calendar/working-days';

it.each([
  ['Monday', '2026-11-23T09:00:00.000Z', '2026-11-25T09:00:00.000Z'],
  ['Thursday', '2026-11-26T10:00:00.000Z', '2026-11-30T10:00:00.000Z'],
  ['Friday', '2026-11-27T15:00:00.000Z', '2026-12-01T15:00:00.000Z'],
  ['Saturday', '2026-11-28T15:00:00.000Z', '2026-12-02T00:00:00.000Z'],
  ['Sunday', '2026-11-29T23:59:00.000Z', '2026-12-02T00:00:00.000Z'],
])('two days after a %s', (_day, from, to) => {
  expect(new Date(addWorkingDays(Date.parse(from), 2)).toISOString()).toBe(to);
});

it.each([
  ['FR', '2026-07-13T09:00:00.000Z', '2026-07-16T09:00:00.000Z'],
  ['BE', '2026-07-13T09:00:00.000Z', '2026-07-15T09:00:00.000Z'],
  // Christmas on a Friday, and Boxing Day kept on Monday.
  ['GB', '2026-12-24T10:00:00.000Z', '2026-12-30T10:00:00.000Z'],
  // Begun on a day off: Easter Monday.
  ['FR', '2026-04-06T10:00:00.000Z', '2026-04-09T00:00:00.000Z'],
] as const)('two days in %s from %s', (country, from, to) => {
  expect(new Date(addWorkingDays(Date.parse(from), 2, country)).toISOString()).toBe(to);
});

it('counts the hours of working days alone', () => {
  const hours = (from: string, to: string, country?: 'FR') =>
    workingTimeBetween(Date.parse(from), Date.parse(to), country) / 3_600_000;
  expect(hours('2026-11-23T09:00:00Z', '2026-11-25T01:00:00Z')).toBe(40);
  // From Friday afternoon to Tuesday morning.
  expect(hours('2026-11-27T16:00:00Z', '2026-12-01T08:00:00Z')).toBe(40);
  expect(hours('2026-07-13T12:00:00Z', '2026-07-15T12:00:00Z')).toBe(48);
  expect(hours('2026-07-13T12:00:00Z', '2026-07-15T12:00:00Z', 'FR')).toBe(24);
  expect(hours('2026-11-25T01:00:00Z', '2026-11-23T09:00:00Z')).toBe(0);
});
