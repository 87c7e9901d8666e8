/**
 * Days on which a whole country rests, by fixed dates and by Easter. What single regions or cantons keep besides is not in it.
 * Sources: Code du travail L3133-1; arrêté royal of 18 April 1974; Code du travail luxembourgeois L232-2; Banking and Financial
 * Dealings Act 1971 (England and Wales); for Switzerland the national day and the days that most cantons keep.
 */

const DAY_MS = 86_400_000;

/** Days around Easter Sunday. */
const [GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY] = [-2, 1, 39, 50] as const;

interface Calendar {
  /** `MM-DD`. */
  readonly fixed: readonly string[];
  readonly easter: readonly number[];
  /** Mondays of a month, `MM`: the first, or the last. */
  readonly mondays?: readonly (readonly [month: string, which: 'first' | 'last'])[];
  /** What falls on a week-end is kept on the next working day. */
  readonly substitutes?: true;
}

const CALENDARS = {
  FR: {
    fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
    easter: [EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
  },
  BE: {
    fixed: ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'],
    easter: [EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
  },
  CH: {
    fixed: ['01-01', '08-01', '12-25', '12-26'],
    easter: [GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
  },
  LU: {
    fixed: ['01-01', '05-01', '05-09', '06-23', '08-15', '11-01', '12-25', '12-26'],
    easter: [EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
  },
  GB: {
    fixed: ['01-01', '12-25', '12-26'],
    easter: [GOOD_FRIDAY, EASTER_MONDAY],
    mondays: [
      ['05', 'first'],
      ['05', 'last'],
      ['08', 'last'],
    ],
    substitutes: true,
  },
} as const satisfies Record<string, Calendar>;
export type Country = keyof typeof CALENDARS;
export const COUNTRIES = Object.keys(CALENDARS) as readonly Country[];

/** Easter Sunday at midnight UTC, in milliseconds since 1970, by the anonymous Gregorian algorithm (Meeus 1991, chapter 8). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}

/** 0 is Sunday. Day 0 of 1970 was a Thursday. */
const weekdayOf = (midnight: number): number => (midnight / DAY_MS + 4) % 7;

function mondayIn(year: number, month: string, which: 'first' | 'last'): number {
  const end = which === 'first' ? Date.UTC(year, Number(month) - 1, 7) : Date.UTC(year, Number(month), 0);
  return end - ((weekdayOf(end) + 6) % 7) * DAY_MS;
}

function listHolidays(calendar: Calendar, year: number): ReadonlySet<number> {
  const days = new Set([
    ...calendar.easter.map((after) => easterOf(year) + after * DAY_MS),
    ...(calendar.mondays ?? []).map(([month, which]) => mondayIn(year, month, which)),
  ]);
  for (const fixed of calendar.fixed) {
    let day = Date.parse(`${year}-${fixed}`);
    while (calendar.substitutes && (days.has(day) || weekdayOf(day) % 6 === 0)) day += DAY_MS;
    days.add(day);
  }
  return days;
}

/** `midnight`: milliseconds since 1970, UTC. */
export function isHoliday(midnight: number, country: Country): boolean {
  return listHolidays(CALENDARS[country], new Date(midnight).getUTCFullYear()).has(midnight);
}
