/** When the weekly letter is due, in the company's own time zone, and which week it is. It sends nothing. */
import { Cron } from 'croner';
// By their own paths: the index would double the time of a server's start.
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import type { Issue } from '../usecases/letters/send-letters.ts';

export interface LetterTime {
  /** 1 Monday to 7 Sunday. */
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
  /** IANA name; undefined: the machine's own. */
  readonly zone: string | undefined;
}

const DIGITS = 2;

export function openSchedule({ day, hour, zone }: LetterTime): Cron {
  return new Cron(`0 ${hour} * * ${day}`, {
    paused: true,
    ...(zone === undefined ? {} : { timezone: zone }),
  });
}

/** The day on the wall where the company is, as a local date of this machine: what ISO weeks are counted from. */
function wallDate(moment: Date, zone: string | undefined): Date {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const written = new Intl.DateTimeFormat('en-CA', { ...options, ...(zone ? { timeZone: zone } : {}) });
  return new Date(`${written.format(moment)}T12:00:00`);
}

/** The issue that is due at `now`: that of the last moment of the schedule; its week is what came before it. */
export function readIssue(time: LetterTime, now: Date): Issue | undefined {
  // Not seven days of 24 hours: in autumn an hour of the week would be in no letter, in spring one in two.
  const [moment, before] = openSchedule(time).previousRuns(2, now);
  if (!moment || !before) return undefined;
  const wall = wallDate(moment, time.zone);
  const week = `${getISOWeekYear(wall)}-W${String(getISOWeek(wall)).padStart(DIGITS, '0')}`;
  return { week, span: { from: before.toISOString(), until: moment.toISOString() } };
}
