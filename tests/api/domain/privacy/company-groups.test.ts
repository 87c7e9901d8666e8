/** The groups of a company, in an order that depends on nobody's wish. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupCompany, seniorityOf } from '#domain/privacy/company-groups';

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
