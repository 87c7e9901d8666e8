/** How far an agreement has come: by region, by week, and what stands in the way. It counts sites and knows no person. */
import type { Coverage, SiteCounts } from '#contract/agreement';
import type { Block, SiteState } from '#contract/words';
import { isoWeek, mondayOf } from '../calendar/iso-week.ts';

export interface CoveredSite {
  readonly id: string;
  readonly region?: string | undefined;
  readonly state: SiteState;
  readonly block?: Block | undefined;
}
/** What was said of a site, at a time (ISO 8601). */
export interface SaidOfSite {
  readonly siteId: string;
  readonly state: SiteState;
  readonly reason?: Block | undefined;
  readonly at: string;
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** A year, and the week that it began in. */
const WEEKS_MAX = 53;

export function countSites(sites: readonly Pick<CoveredSite, 'state'>[]): SiteCounts {
  const countOf = (wanted: SiteState) => sites.filter(({ state }) => state === wanted).length;
  return {
    total: sites.length,
    presented: countOf('presented'),
    signed: countOf('signed'),
    blocked: countOf('blocked'),
  };
}

function coverRegions(sites: readonly CoveredSite[]): Coverage['regions'] {
  const regions = Map.groupBy(sites, ({ region = '' }) => region);
  return [...regions]
    .map(([region, own]) => ({ region, ...countSites(own) }))
    .toSorted((a, b) => b.total - a.total || (a.region < b.region ? -1 : 1));
}

/** The states as they were told, replayed week by week. */
function coverWeeks(said: readonly SaidOfSite[], from: number, now: number): Coverage['weeks'] {
  const first = Math.max(mondayOf(from), mondayOf(now) - (WEEKS_MAX - 1) * WEEK_MS);
  const states = new Map<string, SiteState>();
  const weeks: Coverage['weeks'] = [];
  let next = 0;
  for (let monday = first; monday <= now; monday += WEEK_MS) {
    for (let told = said[next]; told && Date.parse(told.at) < monday + WEEK_MS; told = said[next]) {
      states.set(told.siteId, told.state);
      next += 1;
    }
    const { total: _all, ...counts } = countSites([...states.values()].map((state) => ({ state })));
    weeks.push({ week: isoWeek(monday), ...counts });
  }
  return weeks;
}

/** Days from `from` to each site's first signature, fewest first. */
function daysToSign(said: readonly SaidOfSite[], from: number): number[] {
  const signed = new Map<string, number>();
  for (const { siteId, state, at } of said) {
    if (state === 'signed' && !signed.has(siteId)) signed.set(siteId, Date.parse(at));
  }
  return [...signed.values()]
    .map((at) => Math.max(0, Math.floor((at - from) / DAY_MS)))
    .toSorted((a, b) => a - b);
}

/** Site and reason of each block that ended in a signature. */
export function listLifted(
  said: readonly SaidOfSite[],
): { siteId: string; reason: Block; from: string; to: string }[] {
  const blocked = new Map<string, SaidOfSite>();
  const lifted: { siteId: string; reason: Block; from: string; to: string }[] = [];
  for (const told of said) {
    const before = blocked.get(told.siteId);
    if (told.state === 'blocked') blocked.set(told.siteId, told);
    if (told.state !== 'signed' || !before) continue;
    blocked.delete(told.siteId);
    lifted.push({ siteId: told.siteId, reason: before.reason ?? 'other', from: before.at, to: told.at });
  }
  return lifted;
}

function coverBlocks(sites: readonly CoveredSite[], said: readonly SaidOfSite[]): Coverage['blocks'] {
  const lifted = listLifted(said);
  const now = sites.flatMap(({ state, block }) => (state === 'blocked' ? [block ?? 'other'] : []));
  const reasons = new Set<Block>([...now, ...lifted.map(({ reason }) => reason)]);
  return [...reasons]
    .map((reason) => ({
      reason,
      sites: now.filter((each) => each === reason).length,
      lifted: lifted.filter((each) => each.reason === reason).length,
    }))
    .toSorted((a, b) => b.sites - a.sites || b.lifted - a.lifted);
}

/** `said` oldest first; `from` the agreement's first day, `now`: milliseconds since 1970. */
export function coverAgreement(
  sites: readonly CoveredSite[],
  said: readonly SaidOfSite[],
  from: number,
  now: number,
): Coverage {
  const ids = new Set(sites.map(({ id }) => id));
  const own = said.filter(({ siteId }) => ids.has(siteId));
  const days = daysToSign(own, from);
  const [first] = days;
  const tenth = days[9];
  return {
    sites: countSites(sites),
    regions: coverRegions(sites),
    weeks: coverWeeks(own, from, now),
    ...(first === undefined ? {} : { daysToFirst: first }),
    ...(tenth === undefined ? {} : { daysToTenth: tenth }),
    blocks: coverBlocks(sites, own),
  };
}
