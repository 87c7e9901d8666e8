import { expect, it } from 'vitest';
import { pauseEnd } from '../../../extension/worker/pause-end.ts';

const told = (at: number) => new Date(at).toString().slice(0, 21);

it.each([
  // Thursday, Sunday night, Monday at midnight, and the two nights when clocks change.
  [new Date(2026, 10, 26, 8, 30), 'Fri Nov 27 2026 00:00', 'Mon Nov 30 2026 00:00'],
  [new Date(2026, 10, 29, 23, 59), 'Mon Nov 30 2026 00:00', 'Mon Nov 30 2026 00:00'],
  [new Date(2026, 10, 30, 0, 0), 'Tue Dec 01 2026 00:00', 'Mon Dec 07 2026 00:00'],
  [new Date(2026, 9, 25, 1, 0), 'Mon Oct 26 2026 00:00', 'Mon Oct 26 2026 00:00'],
  [new Date(2026, 2, 28, 12, 0), 'Sun Mar 29 2026 00:00', 'Mon Mar 30 2026 00:00'],
])('%s ends tomorrow, or on Monday', (now, tomorrow, monday) => {
  expect(told(pauseEnd('today', now.getTime()))).toBe(tomorrow);
  expect(told(pauseEnd('week', now.getTime()))).toBe(monday);
});
