/** Weeks as whole numbers, Monday to Sunday in UTC: the grid that no reader can move, so that no two windows differ by a day. */

const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;
/** 5 January 1970, the first Monday of the clock. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

/** The week of a moment (milliseconds since 1970); week 0 begins on 5 January 1970. */
export function weekOf(at: number): number {
  return Math.floor((at - FIRST_MONDAY_MS) / WEEK_MS);
}

/** Its Monday, as an ISO date. */
export function mondayOf(week: number): string {
  return new Date(week * WEEK_MS + FIRST_MONDAY_MS).toISOString().slice(0, 10);
}

/** The first moment after it, in milliseconds since 1970. */
export function endOfWeek(week: number): number {
  return (week + 1) * WEEK_MS + FIRST_MONDAY_MS;
}
