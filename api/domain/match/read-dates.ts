/** Dates and ages on CRM pages: "il y a 5 mois", "30/06/2027", "2027-06-30", "fin mars", "31 March 2027". Refuses to guess. */
import { fold } from '../text/fold.ts';

const DAY_MS = 86_400_000;
const DAYS: Readonly<Record<string, number>> = {
  jour: 1,
  day: 1,
  semaine: 7,
  week: 7,
  sem: 7,
  j: 1,
  mois: 30.4,
  month: 30.4,
  an: 365,
  annee: 365,
  year: 365,
};
const AGO =
  /(?:il y a|depuis|since|for|past|last)\s+(?:plus de |over |environ |about |~)?(\d+)\s*(jour|day|semaine|week|sem|mois|month|annee|an|year)|\b(\d+)\s*(day|week|month|year)s?\s+ago/;

/** Months in both languages by their first letters, folded. */
const MONTHS = [
  /^jan/,
  /^fe[bv]/,
  /^mar/,
  /^a[vp]r/,
  /^ma[iy]/,
  /^jui?n/,
  /^jui?l/,
  /^ao|^aug/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];
/** "180 j", "8 mois" and no more: how long ago, where a label asks for that. */
const LENGTH = /^\W*(\d+)\s*(jour|day|semaine|week|sem|mois|month|annee|an|year|j)s?\W*$/;
const AHEAD =
  /\b(?:dans|d ici|in|within)\s+(?:environ |about |plus de |over )?(\d+)\s*(jour|day|semaine|week|sem|mois|month|annee|an|year)/;
const QUARTER = /\b(?:t|q|trimestre |quarter )([1-4])[\s/-]*(20\d{2})\b|\b(20\d{2})[\s/-]*[tq]([1-4])\b/;
const AMERICAN = /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s*(20\d{2})\b/;
const YEAR = /^\W*(20\d{2})\W*$/;
const ISO = /\b(20\d{2})-(\d{1,2})-(\d{1,2})(?!\d)/;
const SLASHED = /\b(\d{1,2})([/.-])(\d{1,2})\2(20\d{2}|\d{2})\b/;
const WORDED = /\b(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+)?([a-z]{3,9})\.?\s+(20\d{2})\b/;
const MONTH_YEAR = /\b(\d{1,2})\/(20\d{2})\b/;

/** Days since what the text tells of ("il y a 5 mois" → 152), if it says so. */
export function readAgeDays(text: string): number | undefined {
  const match = AGO.exec(fold(text));
  if (!match) return undefined;
  return Number(match[1] ?? match[3]) * (DAYS[match[2] ?? match[4] ?? ''] ?? NaN);
}

function ofParts(year: number, month: number, day: number): number | undefined {
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? Date.UTC(year < 100 ? 2000 + year : year, month - 1, day) : undefined;
}

const monthOf = (name: string | undefined): number => MONTHS.findIndex((month) => month.test(name ?? '')) + 1;

/** "31 March 2027", "fin mars 2027", "March 31, 2027". */
function readWorded(spelt: string): number | undefined {
  const american = AMERICAN.exec(spelt);
  const first = monthOf(american?.[1]);
  if (american && first > 0) return ofParts(Number(american[3]), first, Number(american[2]));
  const worded = WORDED.exec(spelt);
  const month = monthOf(worded?.[2]);
  return worded && month > 0 ? ofParts(Number(worded[3]), month, Number(worded[1] ?? 1)) : undefined;
}

/** "T1 2027", "2031": where such a span begins. */
function readSpan(spelt: string): number | undefined {
  const quarter = QUARTER.exec(spelt);
  if (quarter) return ofParts(Number(quarter[2] ?? quarter[3]), 3 * Number(quarter[1] ?? quarter[4]) - 2, 1);
  const year = YEAR.exec(spelt);
  return year ? ofParts(Number(year[1]), 1, 1) : undefined;
}

/** Milliseconds since 1970. Day before month, as written in Europe. */
export function readDate(text: string): number | undefined {
  const spelt = fold(text);
  const iso = ISO.exec(spelt);
  if (iso) return ofParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(spelt);
  if (slashed) return ofParts(Number(slashed[4]), Number(slashed[3]), Number(slashed[1]));
  const numbered = MONTH_YEAR.exec(spelt);
  return (
    readWorded(spelt) ??
    (numbered ? ofParts(Number(numbered[2]), Number(numbered[1]), 1) : undefined) ??
    readSpan(spelt)
  );
}

/** Days that a bare length of time stands for ("8 mois" → 243); undefined for any other text. */
export function readLengthDays(text: string): number | undefined {
  const match = LENGTH.exec(fold(text));
  return match ? Number(match[1]) * (DAYS[match[2] ?? ''] ?? NaN) : undefined;
}

/** Days from `now` to the date in the text: negative when past. */
export function readDaysAhead(text: string, now: number): number | undefined {
  const age = readAgeDays(text);
  if (age !== undefined) return -age;
  const ahead = AHEAD.exec(fold(text));
  if (ahead) return Number(ahead[1]) * (DAYS[ahead[2] ?? ''] ?? NaN);
  const date = readDate(text);
  return date === undefined ? undefined : (date - now) / DAY_MS;
}
