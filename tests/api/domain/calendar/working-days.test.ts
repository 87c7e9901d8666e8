/** Working days are Monday to Friday. */
import { expect, it } from 'vitest';
import { addWorkingDays } from '#domain/calendar/working-days';

it.each([
  ['Monday', '2026-11-23T09:00:00.000Z', '2026-11-25T09:00:00.000Z'],
  ['Thursday', '2026-11-26T10:00:00.000Z', '2026-11-30T10:00:00.000Z'],
  ['Friday', '2026-11-27T15:00:00.000Z', '2026-12-01T15:00:00.000Z'],
  ['Saturday', '2026-11-28T15:00:00.000Z', '2026-12-02T00:00:00.000Z'],
  ['Sunday', '2026-11-29T23:59:00.000Z', '2026-12-02T00:00:00.000Z'],
])('two days after a %s', (_day, from, to) => {
  expect(new Date(addWorkingDays(Date.parse(from), 2)).toISOString()).toBe(to);
});
