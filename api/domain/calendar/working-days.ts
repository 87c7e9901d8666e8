/** Working days, Monday to Friday, UTC. Feasts are working days: each country has its own, and a day late harms nobody. */

const DAY_MS = 86_400_000;

const midnightOf = (time: number) => Math.floor(time / DAY_MS) * DAY_MS;
/** Day 0 of 1970 was a Thursday. */
const isWorkingDay = (time: number) => {
  const day = (Math.floor(time / DAY_MS) + 4) % 7;
  return day !== 0 && day !== 6;
};

/** `days` working days after `time`, in milliseconds since 1970; what begins on a week-end begins on Monday at midnight. */
export function addWorkingDays(time: number, days: number): number {
  let at = time;
  while (!isWorkingDay(at)) at = midnightOf(at) + DAY_MS;
  for (let left = days; left > 0;) {
    at += DAY_MS;
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
