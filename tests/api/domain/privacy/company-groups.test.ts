/** The groups of a company, in an order that depends on nobody's wish. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupCompany, seniorityOf, type Placed } from '#domain/privacy/company-groups';
import { roundShare } from '#domain/privacy/round-figures';
import demo from '../../../../api/demo/company/people.json' with { type: 'json' };

const NOW = Date.parse('2026-11-23T00:00:00Z');
const make = (unit: string, region: string, many: number, at = '2020-01-01T00:00:00Z') =>
  Array.from({ length: many }, (_, place) => ({ id: `${unit}${region}${place}`, unit, region, at }));

it('shows company, units, regions and seniority, the small ones hidden', () => {
  const people = [
    ...make('A', 'North', 8),
    ...make('B', 'South', 7),
    ...make('C', 'South', 5),
    ...make('D', 'South', 5),
  ];
  const { shown, hidden } = groupCompany(people, NOW);
  expect(shown.map(({ by, names }) => `${by} ${names.join()}`)).toEqual([
    'company ',
    'unit A',
    'unit B',
    'unit C',
    'unit D',
    'region South',
    'region North',
    'seniority 24+',
  ]);
  expect(hidden).toBe(0);
});

it('puts people in bands of months', () => {
  expect(['2026-11-01', '2026-01-01', '2020-01-01'].map((at) => seniorityOf(at, NOW))).toEqual([
    '0-5',
    '6-23',
    '24+',
  ]);
});

it('tells of small groups together, and of what cannot be told at all how many they are', () => {
  const people = [...make('A', 'North', 9), ...make('B', 'North', 7), ...make('C', 'North', 4)];
  const { shown, hidden } = groupCompany(people, NOW);
  expect(shown.filter(({ by }) => by === 'unit').map(({ names }) => names)).toEqual([['A'], ['B', 'C']]);
  expect(hidden).toBe(0);
  // Each region would cut each unit into too few; all regions together are the company again.
  const crossed = ['A', 'B'].flatMap((unit) => ['N', 'S', 'W'].flatMap((region) => make(unit, region, 3)));
  const crossing = groupCompany(crossed, NOW);
  expect(crossing.shown.filter(({ by }) => by === 'region')).toEqual([]);
  expect(crossing.hidden).toBe(3);
});

it('leaves no piece of one to four people, merged groups included, whoever they are', () => {
  const place = fc.record({
    unit: fc.constantFrom('A', 'B', 'C', 'D'),
    region: fc.constantFrom('N', 'S', 'E', 'W', 'X'),
    at: fc.constantFrom('2026-11-01', '2026-01-01', '2020-01-01'),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 5, maxLength: 120 }), (places) => {
      const people = places.map((each, at) => ({ ...each, id: `p${at}` }));
      const { shown } = groupCompany(people, NOW);
      const sets = shown.map((group) => new Set(group.people));
      const pieces = Map.groupBy(people, ({ id }) => sets.map((set) => set.has(id)).join());
      expect(Math.min(...[...pieces.values()].map(({ length }) => length))).toBeGreaterThanOrEqual(5);
      // Nobody is in two groups of one kind.
      for (const by of ['unit', 'region', 'seniority'] as const) {
        const ids = shown.filter((group) => group.by === by).flatMap((group) => group.people);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }),
  );
});

it('tells of a region without those who would be nearly alone in it, and leaves it out where that is most of them', () => {
  const people = [
    ...make('A', 'North', 20),
    ...make('A', 'South', 20),
    ...make('B', 'North', 2),
    ...make('B', 'South', 18),
  ];
  const north = groupCompany(people, NOW).shown.find(({ names }) => names.includes('North'));
  expect(north?.people.length).toBe(20);
  expect(north?.people.some((id) => id.startsWith('B'))).toBe(false);
  const few = [
    ...make('A', 'West', 3),
    ...make('A', 'South', 20),
    ...make('B', 'West', 3),
    ...make('B', 'South', 20),
  ];
  expect(groupCompany(few, NOW).shown.some(({ names }) => names.includes('West'))).toBe(false);
});

it('leaves no piece of one to four in large companies either, whatever is told and left out', () => {
  const place = fc.record({
    unit: fc.constantFrom('A', 'B', 'C', 'D'),
    region: fc.constantFrom('N', 'S', 'E', 'W', 'X', 'Y', 'Z'),
    at: fc.constantFrom('2026-11-01', '2026-01-01', '2020-01-01'),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 200, maxLength: 600 }), (places) => {
      const people = places.map((each, at) => ({ ...each, id: `p${at}` }));
      const sets = groupCompany(people, NOW).shown.map((group) => new Set(group.people));
      const pieces = Map.groupBy(people, ({ id }) => sets.map((set) => set.has(id)).join());
      expect(Math.min(...[...pieces.values()].map(({ length }) => length))).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: 30 },
  );
});

/** Fifty people as the demo company has them: their unit, their region, and whether they came within two years. */
const SMALL_COMPANY: readonly Placed[] = demo.map(
  ({ id, unit, region, since = '2020-01-01' }: (typeof demo)[number]) => ({
    id,
    unit,
    region,
    at: since,
  }),
);
const bandOf = ({ at }: Placed) => (seniorityOf(at, NOW) === '24+' ? 'old' : 'young');

/** What a reader would see: the share of each group, in tenths, as it is rounded. */
function tellShares(nameOf: (one: Placed) => string, congratulated: ReadonlySet<string>) {
  return new Map(
    [...Map.groupBy(SMALL_COMPANY, nameOf)].map(([name, people]) => [
      name,
      roundShare(people.filter(({ id }) => congratulated.has(id)).length, people.length),
    ]),
  );
}

/** Between which numbers a reader knows a crossing to lie who has both tables: it narrows each by its row and its column. */
function boundCrossing(nameOf: (one: Placed) => string, congratulated: ReadonlySet<string>, cell: string) {
  const [rows, columns] = [({ unit }: Placed) => unit, nameOf].map((name) => ({
    name,
    shares: tellShares(name, congratulated),
  }));
  const cells = Map.groupBy(SMALL_COMPANY, (one) => `${one.unit}/${nameOf(one)}`);
  const bounds = new Map([...cells].map(([name, people]) => [name, { low: 0, high: people.length }]));
  for (let turn = 0; turn < 20; turn += 1)
    for (const side of [rows, columns])
      for (const [name, people] of Map.groupBy(SMALL_COMPANY, side?.name ?? nameOf)) {
        const share = side?.shares.get(name);
        const fits = (count: number) => roundShare(count, people.length) === share;
        const counts = Array.from({ length: people.length + 1 }, (_, count) => count).filter(fits);
        const crossings = new Set(people.map((one) => `${one.unit}/${nameOf(one)}`));
        for (const each of crossings) {
          const own = bounds.get(each) ?? { low: 0, high: 0 };
          const others = [...crossings].filter((other) => other !== each).map((other) => bounds.get(other));
          const sum = (end: 'low' | 'high') => others.reduce((all, other) => all + (other?.[end] ?? 0), 0);
          own.low = Math.max(own.low, (counts[0] ?? 0) - sum('high'));
          own.high = Math.min(own.high, (counts.at(-1) ?? 0) - sum('low'));
        }
      }
  return { ...bounds.get(cell), people: cells.get(cell)?.length ?? 0 };
}

it.each([
  ['region', ({ region }: Placed) => region],
  ['two bands of seniority', bandOf],
])('among fifty people shares by unit and by %s would tell of one to four of them', (_kind, nameOf) => {
  const crossings = [...Map.groupBy(SMALL_COMPANY, (one) => `${one.unit}/${nameOf(one)}`)];
  const told = crossings.filter(([cell, people]) => {
    // That these alone were congratulated is as likely as anything.
    const { low, high } = boundCrossing(nameOf, new Set(people.map(({ id }) => id)), cell);
    return people.length < 5 && low === people.length && high === people.length;
  });
  expect(told.length).toBeGreaterThan(0);
  // No unit of fewer than ten can be cut into fives at all.
  const units = [...Map.groupBy(SMALL_COMPANY, ({ unit }) => unit).values()].map(({ length }) => length);
  expect(units.filter((length) => length < 10).length).toBeGreaterThanOrEqual(3);
  const { shown } = groupCompany(SMALL_COMPANY, NOW);
  expect(shown.filter(({ by }) => by === 'unit')).toHaveLength(units.length);
  expect(shown.filter(({ by }) => by === 'seniority')).toEqual([]);
});

it('among fifty people is not even safe in halves: one person who passes into another band between two readings is told of', () => {
  const band = SMALL_COMPANY.filter((one) => bandOf(one) === 'young').length;
  const inHalves = (part: number, whole: number) => Math.round((2 * part) / whole);
  // All stays as it was, but one of the band becomes an old hand: where the half changes, they were congratulated, or were not.
  const changes = Array.from({ length: band }, (_, part) => ({
    congratulated: inHalves(part + 1, band) !== inHalves(part, band - 1),
    not: inHalves(part, band) !== inHalves(part, band - 1),
  }));
  expect(changes.some(({ congratulated, not }) => congratulated !== not)).toBe(true);
});
