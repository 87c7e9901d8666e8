/** Dates, lists and numbers in the reader's language. Formats only; it never decides what to show. */
import { lang } from './t.ts';
import { keepTogether } from './typeset.ts';

/** Dates of a European company, whatever English its reader speaks: day, then month. */
const LOCALES = { fr: 'fr', en: 'en-GB' } as const;
const locale = () => LOCALES[lang.value];

const JUST_NOW = { fr: 'à l’instant', en: 'just now' } as const;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** French writes the first of a month as an ordinal, which `Intl` does not: "1er octobre". A day stays beside its month. */
function formatDate(iso: string, options: Intl.DateTimeFormatOptions): string {
  const said = new Intl.DateTimeFormat(locale(), options).format(new Date(iso));
  const written = lang.value === 'fr' ? said.replace(/^1(?= \p{L})/u, '1er') : said;
  return written.replace(/^(\d+(?:er)?) /, '$1\u00A0');
}

/** "à l’instant", "il y a 2 heures", "hier", then the date: after a week, how long ago says less than when. */
export function formatAgo(iso: string, now: number = Date.now()): string {
  const age = Math.max(0, now - Date.parse(iso));
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  // `Intl` has "maintenant", which under a title reads as its last word.
  if (age < MINUTE) return JUST_NOW[lang.value];
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
  if (age < 7 * DAY) return relative.format(-Math.floor(age / DAY), 'day');
  const sameYear = new Date(iso).getFullYear() === new Date(now).getFullYear();
  return formatDate(iso, sameYear ? { day: 'numeric', month: 'long' } : { month: 'long', year: 'numeric' });
}

/** The whole date and time, for a title or a machine that reads aloud. */
export function formatWhen(iso: string): string {
  return formatDate(iso, { dateStyle: 'long', timeStyle: 'short' });
}

/** "14:05", for what is minutes away. */
export function formatTime(iso: string): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(iso));
}

/** "23 décembre 2026". */
export function formatDay(iso: string): string {
  return formatDate(iso, { dateStyle: 'long' });
}

/** "HORECA, Trade et Santé". */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items.map(keepTogether));
}

/** "7 semaines". */
export function formatWeeks(weeks: number): string {
  return new Intl.NumberFormat(locale(), { style: 'unit', unit: 'week', unitDisplay: 'long' }).format(weeks);
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}

const KILO = 1024;

/** "820 ko", "1,2 Mo": as file managers count them. */
export function formatBytes(bytes: number): string {
  const [value, unit] =
    bytes < KILO * KILO ? [Math.max(1, bytes / KILO), 'kilobyte'] : [bytes / KILO / KILO, 'megabyte'];
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(value);
}

/** "71 %": whole points, since a tenth of one would pretend to know. */
export function formatShare(value: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(value);
}

/** "23 nov.": a day of a plot or a table, given as an ISO date. */
export function formatShortDay(iso: string): string {
  return formatDate(iso, { day: 'numeric', month: 'short', timeZone: 'UTC' });
}

/** "3 h", "2 j": hours up to two days, then days. */
export function formatHours(hours: number): string {
  const [value, unit] = hours < 48 ? [hours, 'hour'] : [hours / 24, 'day'];
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
