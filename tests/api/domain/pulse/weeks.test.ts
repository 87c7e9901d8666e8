/** Weeks begin on Monday at midnight UTC, and follow each other without a gap. */
import { expect, it } from 'vitest';
import { endOfWeek, mondayOf, weekOf } from '#domain/pulse/weeks';

it('goes from Monday to Sunday', () => {
  const monday = Date.parse('2026-11-23T00:00:00Z');
  expect(mondayOf(weekOf(monday))).toBe('2026-11-23');
  expect(weekOf(monday - 1)).toBe(weekOf(monday) - 1);
  expect(weekOf(Date.parse('2026-11-29T23:59:59Z'))).toBe(weekOf(monday));
  expect(endOfWeek(weekOf(monday))).toBe(Date.parse('2026-11-30T00:00:00Z'));
  expect(mondayOf(0)).toBe('1970-01-05');
});
