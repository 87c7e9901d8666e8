/** Working days, Monday to Friday, UTC, without the public holidays of one country where one is given. It knows no person's own leave. */
import { isHoliday, type Country } from './public-holidays.ts';

const DAY_MS = 86_400_000;

const midnightOf = (time: number) => Math.floor(time / DAY_MS) * DAY_MS;

/** Day 0 of 1970 was a Thursday. */
function isWorkingDay(time: number, country: Country | undefined): boolean {
  const midnight = midnightOf(time);
  const day = (midnight / DAY_MS + 4) % 7;
  return day !== 0 && day !== 6 && !(country && isHoliday(midnight, country));
}

/** `days` working days after `time`, in milliseconds since 1970; what begins on a day off begins on the next working day at midnight. */
export function addWorkingDays(time: number, days: number, country?: Country): number {
  let at = time;
  while (!isWorkingDay(at, country)) at = midnightOf(at) + DAY_MS;
  for (let left = days; left > 0;) {
    at += DAY_MS;
    if (isWorkingDay(at, country)) left -= 1;
  }
  return at;
}

/** Milliseconds between the two that lie on working days, day and night. */
export function workingTimeBetween(from: number, to: number, country?: Country): number {
  let time = 0;
  for (let at = from; at < to;) {
    const end = Math.min(to, midnightOf(at) + DAY_MS);
    if (isWorkingDay(at, country)) time += end - at;
    at = end;
  }
  return time;
}
