/**
 * The groups of a company about which figures are told, in the one order in which they are admitted, so that two figures
 * on two pages hide the same groups. It knows today's places only: past figures are about today's groups.
 */
import { admitGroups, type Group } from './admit-groups.ts';

export interface Placed {
  readonly id: string;
  readonly unit: string;
  readonly region: string;
  /** ISO 8601, when they came. */
  readonly at: string;
}
export interface CompanyGroup extends Group {
  readonly by: 'company' | 'unit' | 'region' | 'seniority';
  readonly name: string;
}

const MONTH_MS = 30.44 * 86_400_000;

/** Months since they came, in three bands: new, settled, old hands. */
export function seniorityOf(at: string, now: number): string {
  const months = (now - Date.parse(at)) / MONTH_MS;
  if (months < 6) return '0-5';
  return months < 24 ? '6-23' : '24+';
}

/** Largest first, then by name: an order that depends on nobody's wish. */
function gather(by: CompanyGroup['by'], people: readonly Placed[], nameOf: (one: Placed) => string) {
  const groups = new Map<string, string[]>();
  for (const one of people) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one.id]);
  return [...groups]
    .filter(([name]) => name !== '')
    .map(([name, ids]): CompanyGroup => ({ by, name, people: ids }))
    .toSorted((a, b) => b.people.length - a.people.length || a.name.localeCompare(b.name));
}

/** All groups, and those of them about which something may be told. `now` in milliseconds since 1970. */
export function groupCompany(
  people: readonly Placed[],
  now: number,
): { readonly all: CompanyGroup[]; readonly shown: CompanyGroup[] } {
  const all: CompanyGroup[] = [
    { by: 'company', name: '', people: people.map(({ id }) => id) },
    ...gather('unit', people, ({ unit }) => unit),
    ...gather('region', people, ({ region }) => region),
    ...gather('seniority', people, ({ at }) => seniorityOf(at, now)),
  ];
  return { all, shown: admitGroups(all) };
}
