/** Weeks as ISO 8601 counts them: from Monday, the first one holds the year's first Thursday. UTC. */

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** Monday 5 January 1970. */
const FIRST_MONDAY = 4 * DAY_MS;

/** Midnight of that week's Monday, in milliseconds since 1970. */
export function mondayOf(time: number): number {
  return Math.floor((time - FIRST_MONDAY) / WEEK_MS) * WEEK_MS + FIRST_MONDAY;
}

/** "2026-W48". */
export function isoWeek(time: number): string {
  const thursday = new Date(mondayOf(time) + 3 * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / WEEK_MS) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
