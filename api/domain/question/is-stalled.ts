/**
 * Whether a deal stands still, by what the page itself tells, the surest first: its stage; what is planned next; its closing
 * date; when it was last touched; how long it has been in its stage. Silent when nothing says so.
 *
 * The age since creation is the last resort, used only where the page tells none of the others: a long sale is not a
 * stalled one. The lengths are chosen, not measured: a company that sells slower will be asked less by planning its next act.
 */
import type { Facets } from '#contract/facets';
import type { CrmRecord } from '#contract/record';
import { readDaysAhead } from '../match/read-dates.ts';

/** A month without a call, a mail or a visit; half of that where the page also says that nothing is planned. */
const UNTOUCHED_DAYS_MAX = 30;
const UNTOUCHED_UNPLANNED_DAYS_MAX = 15;
/** Six weeks in one stage; a month where nothing is planned. */
const SAME_STAGE_DAYS_MAX = 42;
const SAME_STAGE_UNPLANNED_DAYS_MAX = 30;
/** A planned act may slip by some days. */
const OVERDUE_DAYS_MAX = 7;
const OPEN_DAYS_MAX = 70;
const CLOSED = new Set<Facets['stage']>(['won', 'lost', 'customer']);

type DateKey = 'closeDate' | 'createdAt' | 'lastActivityAt' | 'stageSince' | 'nextActivityAt';
/** Days from now to a date of the page, negative when past; undefined: not told. */
type DaysTo = (key: DateKey) => number | undefined;

/** `now`: milliseconds since 1970. */
export function isStalled(record: CrmRecord, { stage }: Facets, now: number): boolean {
  if (record.kind !== 'opportunity' || record.won === true || CLOSED.has(stage)) return false;
  if (stage === 'at-risk') return true;
  const daysTo = readDays(record, now);
  const planned = daysTo('nextActivityAt');
  // Somebody means to go on: whatever the other dates say, this deal is being worked on.
  if (planned !== undefined) return planned < -OVERDUE_DAYS_MAX;
  const closing = daysTo('closeDate');
  // The day itself is not past yet.
  if (closing !== undefined && closing < -1) return true;
  return hasRested(daysTo, isUnplanned(record), closing !== undefined);
}

/** In days of the page's own words; what was touched lately moves, however long it has been in its stage. */
function hasRested(daysTo: DaysTo, unplanned: boolean, hasClosing: boolean): boolean {
  const touched = daysTo('lastActivityAt');
  if (touched !== undefined) {
    return touched < -(unplanned ? UNTOUCHED_UNPLANNED_DAYS_MAX : UNTOUCHED_DAYS_MAX);
  }
  const since = daysTo('stageSince');
  if (since !== undefined) return since < -(unplanned ? SAME_STAGE_UNPLANNED_DAYS_MAX : SAME_STAGE_DAYS_MAX);
  return !hasClosing && (daysTo('createdAt') ?? 0) < -OPEN_DAYS_MAX;
}

/** The page has a place for the next act, and it is empty: adapters say so by the code `none`. */
const isUnplanned = ({ fields }: CrmRecord): boolean =>
  fields.some(({ key, code }) => key === 'nextActivityAt' && code === 'none');

/** The code first: an ISO date, where what is shown may put the month before the day. */
const readDays =
  ({ fields }: CrmRecord, now: number): DaysTo =>
  (key) => {
    const field = fields.find((each) => each.key === key);
    if (!field) return undefined;
    return readDaysAhead(field.code ?? '', now) ?? readDaysAhead(field.value, now);
  };
