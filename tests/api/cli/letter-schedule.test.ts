/** The issue that is due: the last passed moment in the company's zone, with a week of its own each time. */
import { expect, it } from 'vitest';
import { readIssue } from '../../../api/cli/letter-schedule.ts';

const paris = { day: 1, hour: 8, zone: 'Europe/Paris' };
const at = (iso: string) => readIssue(paris, new Date(iso));

it('is last Monday’s at eight, there', () => {
  expect(at('2026-11-23T06:59:59.000Z')?.week).toBe('2026-W47');
  expect(at('2026-11-23T07:00:01.000Z')).toEqual({
    week: '2026-W48',
    span: { from: '2026-11-16T07:00:00.000Z', until: '2026-11-23T07:00:00.000Z' },
  });
  expect(at('2026-11-29T23:00:00.000Z')?.week).toBe('2026-W48');
});

it('leaves no hour between two letters, and tells none twice', () => {
  for (const { hour, zone } of [
    paris,
    { hour: 2, zone: 'Europe/Paris' },
    { hour: 8, zone: 'America/Guadeloupe' },
  ]) {
    let last: string | undefined;
    // Two years, with two changes of the hour in each.
    for (let n = 0; n < 104; n += 1) {
      const noon = new Date(Date.parse('2026-01-06T12:00:00.000Z') + n * 7 * 86_400_000);
      const issue = readIssue({ day: 7, hour, zone }, noon);
      if (last !== undefined) expect(issue?.span.from).toBe(last);
      last = issue?.span.until;
    }
  }
});

it('gives each week of some years one name, also over summer time and at night', () => {
  for (const hour of [0, 1, 23]) {
    const weeks: (string | undefined)[] = [];
    for (let n = 0; n < 160; n += 1) {
      const noon = new Date(Date.parse('2026-01-07T12:00:00.000Z') + n * 7 * 86_400_000);
      weeks.push(readIssue({ day: 1, hour, zone: 'Europe/Paris' }, noon)?.week);
    }
    expect(new Set(weeks).size).toBe(160);
  }
});
