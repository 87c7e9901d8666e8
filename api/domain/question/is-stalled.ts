/** Whether a deal stands still: past its date, at risk, or open for longer than such deals take. Silent when nothing says so. */
import type { Facets } from '#contract/facets';
import type { CrmRecord } from '#contract/record';
import { readDaysAhead } from '../match/read-dates.ts';

/** Four out of five deals of field selling are decided within ten weeks of their first meeting. */
const OPEN_DAYS_MAX = 70;
const CLOSED = new Set<Facets['stage']>(['won', 'lost', 'customer']);

/** `now`: milliseconds since 1970. */
export function isStalled({ kind, fields, won }: CrmRecord, { stage }: Facets, now: number): boolean {
  if (kind !== 'opportunity' || won === true || CLOSED.has(stage)) return false;
  if (stage === 'at-risk') return true;
  const daysTo = (key: 'closeDate' | 'createdAt') => {
    const value = fields.find((field) => field.key === key)?.value;
    return value === undefined ? undefined : readDaysAhead(value, now);
  };
  const closing = daysTo('closeDate');
  // The day itself is not past yet.
  if (closing !== undefined && closing < -1) return true;
  return (daysTo('createdAt') ?? 0) < -OPEN_DAYS_MAX;
}
