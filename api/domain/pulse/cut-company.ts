/**
 * Cuts the company into the pieces that figures are made of: by units and regions, as far as no piece falls under five
 * people. It offers no filter that could tell of fewer, alone or by taking one figure from another.
 */
import { admitGroups } from '../privacy/admit-groups.ts';

export interface Placed {
  readonly id: string;
  readonly unit: string;
  readonly region: string;
}
/** People in exactly the same shown groups. A label is absent where its group is too small to be shown. */
export interface Piece {
  readonly unit: string | undefined;
  readonly region: string | undefined;
}
export interface Grid {
  readonly pieces: readonly Piece[];
  /** What can be filtered by, the largest first. */
  readonly units: readonly string[];
  readonly regions: readonly string[];
  /** Where in `pieces` a person belongs; undefined while the company is too small for any figure. */
  pieceOf(person: Placed): number | undefined;
}

/**
 * A piece of five is told of only when each of them did the same thing, and what it keeps back is in no total. A region cuts
 * a unit where twice five are left on either side.
 */
const REGION_LEAST = 10;

interface Group {
  readonly of: 'all' | 'unit' | 'region';
  readonly label: string;
  readonly people: readonly string[];
}

function groupsBy(of: 'unit' | 'region', people: readonly Placed[]): Group[] {
  const ids = new Map<string, string[]>();
  for (const person of people) ids.set(person[of], [...(ids.get(person[of]) ?? []), person.id]);
  return [...ids]
    .map(([label, members]) => ({ of, label, people: members }))
    .toSorted((a, b) => b.people.length - a.people.length || (a.label < b.label ? -1 : 1));
}

/** `people`: those who are there today. Units come before regions, since a unit is what managers answer for. */
export function cutCompany(people: readonly Placed[]): Grid {
  const all: Group = { of: 'all', label: '', people: people.map(({ id }) => id) };
  const byUnit = groupsBy('unit', people);
  const large = admitGroups([all, ...byUnit, ...groupsBy('region', people)], REGION_LEAST);
  const shown = admitGroups([all, ...byUnit, ...large.filter((group) => group.of === 'region')]);
  const labels = (of: Group['of']) => shown.filter((group) => group.of === of).map(({ label }) => label);
  const [units, regions] = [labels('unit'), labels('region')];
  const place = ({ unit, region }: Placed): Piece => ({
    unit: units.includes(unit) ? unit : undefined,
    region: regions.includes(region) ? region : undefined,
  });
  const pieces = new Map<string, Piece>();
  for (const person of people) pieces.set(JSON.stringify(place(person)), place(person));
  const keys = shown.length > 0 ? [...pieces.keys()] : [];
  const at = new Map(keys.map((key, index) => [key, index]));
  return {
    units,
    regions,
    pieces: keys.flatMap((key) => pieces.get(key) ?? []),
    pieceOf: (person) => at.get(JSON.stringify(place(person))),
  };
}
