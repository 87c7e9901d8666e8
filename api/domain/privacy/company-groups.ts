/**
 * The groups of a company about which figures are told, in the one order in which they are admitted, so that two figures
 * on two pages hide the same groups. It knows today's places only: past figures are about today's groups.
 */
import { openAdmission, type Group } from './admit-groups.ts';

export interface Placed {
  readonly id: string;
  readonly unit: string;
  readonly region: string;
  /** ISO 8601, when they came. */
  readonly at: string;
}
export interface CompanyGroup extends Group {
  readonly by: 'company' | 'unit' | 'region' | 'seniority';
  /** Of one group; of several that are told of together, since each alone would tell of too few. Empty for the company. */
  readonly names: readonly string[];
}

const MONTH_MS = 30.44 * 86_400_000;

/** Months since they came, in three bands: new, settled, old hands. */
export function seniorityOf(at: string, now: number): string {
  const months = (now - Date.parse(at)) / MONTH_MS;
  if (months < 6) return '0-5';
  return months < 24 ? '6-23' : '24+';
}

const spell = ({ names }: CompanyGroup): string => names.join();

/** Largest first, then by name: an order that depends on nobody's wish. */
function gather(by: CompanyGroup['by'], people: readonly Placed[], nameOf: (one: Placed) => string) {
  const groups = new Map<string, string[]>();
  for (const one of people) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one.id]);
  return [...groups]
    .filter(([name]) => name !== '')
    .map(([name, ids]): CompanyGroup => ({ by, names: [name], people: ids }))
    .toSorted((a, b) => b.people.length - a.people.length || spell(a).localeCompare(spell(b)));
}

/**
 * Groups that were not admitted, told of together as soon as there are enough of them: the largest first, so that a merged one
 * stays as small as it may. What would be the whole company again says nothing, and is left out.
 */
function mergeHidden(
  hidden: readonly CompanyGroup[],
  company: number,
  admit: (group: CompanyGroup) => CompanyGroup | undefined,
): CompanyGroup[] {
  const merged: CompanyGroup[] = [];
  let waiting: CompanyGroup[] = [];
  for (const group of hidden) {
    waiting.push(group);
    const together: CompanyGroup = {
      by: group.by,
      names: waiting.flatMap(({ names }) => names),
      people: waiting.flatMap(({ people }) => people),
    };
    const admitted = waiting.length < 2 || together.people.length === company ? undefined : admit(together);
    if (!admitted) continue;
    merged.push(admitted);
    waiting = [];
  }
  return merged;
}

/** Told of fewer than these of its people, a group would be another one than its name says. */
const KEPT_LEAST = 2 / 3;

type Admission = ReturnType<typeof openAdmission>;

/** Admits the group without those who would be told of in too small a crossing, if that leaves most of it. */
function admitTrimmed({ admit, trim }: Admission, group: CompanyGroup): CompanyGroup | undefined {
  const people = trim(group);
  const isMost = people.length >= KEPT_LEAST * group.people.length;
  return isMost && admit({ people }) ? { ...group, people } : undefined;
}

/** Those told of alone, then together what is left; `hidden`: how many are told of in neither way. */
function admitKind(admission: Admission, groups: readonly CompanyGroup[], company: number) {
  const left: CompanyGroup[] = [];
  const alone = groups.flatMap((group) => {
    const admitted = admitTrimmed(admission, group);
    if (!admitted) left.push(group);
    return admitted ?? [];
  });
  const together = mergeHidden(left, company, (group) => admitTrimmed(admission, group));
  const hidden = left.length - together.reduce((sum, { names }) => sum + names.length, 0);
  return { shown: [...alone, ...together], hidden };
}

/**
 * What may be told of, and how many groups are in none of it. `now` in milliseconds since 1970. The three bands of seniority come
 * before the many regions, which would leave no room for them at any size (2026-11: none was told among five thousand people).
 */
export function groupCompany(
  people: readonly Placed[],
  now: number,
): { readonly shown: CompanyGroup[]; readonly hidden: number } {
  const everybody = people.map(({ id }) => id);
  const admission = openAdmission(everybody);
  const tell = (groups: readonly CompanyGroup[]) => admitKind(admission, groups, everybody.length);
  const company = tell([{ by: 'company', names: [], people: everybody }]);
  const units = tell(gather('unit', people, ({ unit }) => unit));
  const bands = tell(gather('seniority', people, ({ at }) => seniorityOf(at, now)));
  const regions = tell(gather('region', people, ({ region }) => region));
  const kinds = [company, units, regions, bands];
  return {
    shown: kinds.flatMap(({ shown }) => shown),
    hidden: kinds.reduce((sum, { hidden }) => sum + hidden, 0),
  };
}
