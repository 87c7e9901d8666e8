/** How recognition is spread over units, regions and seniority. Never about fewer than five people, and never about one. */
import { mondayOf } from '#domain/calendar/iso-week';
import { groupCompany } from '#domain/privacy/company-groups';
import { roundPeople, roundShare } from '#domain/privacy/round-figures';
import type { Reader } from '../ports.ts';
import type { ReadVerb } from '../scope.ts';

/** A quarter: long enough for everybody to have had an occasion. */
const QUARTER_MS = 12 * 7 * 86_400_000;

/** Whole weeks that are over, so that a day more or less changes nothing. */
function quarterBefore(now: number): { readonly from: number; readonly until: number } {
  const until = mondayOf(now);
  return { from: until - QUARTER_MS, until };
}

async function listRecognised(db: Reader, from: number, until: number): Promise<ReadonlySet<string>> {
  const rows = await db.list('recognitions');
  const inside = rows.filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < until);
  return new Set(inside.map(({ personId }) => personId));
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const readFairness: ReadVerb<'readFairness'> = async ({ db, now }) => {
  const { from, until } = quarterBefore(now);
  const { shown, hidden } = groupCompany(await db.list('people', { where: { active: true } }), now);
  const recognised = await listRecognised(db, from, until);
  return {
    from: dayOf(from),
    until: dayOf(until),
    groups: shown.map(({ by, names, people }) => ({
      by,
      names: [...names],
      people: roundPeople(people.length),
      recognised: roundShare(people.filter((id) => recognised.has(id)).length, people.length),
    })),
    hidden,
  };
};
