/** Fairness is told about groups of five, whole weeks, coarse; whoever is congratulated, nobody can be picked out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { person, setStage, START } from '../stage.ts';

const DAY_MS = 86_400_000;

async function setCompany(
  people: readonly { readonly unit: string; readonly region: string; readonly at?: string }[],
  recognised: readonly number[],
) {
  const stage = await setStage();
  await stage.store.write(async (db) => {
    for (const [at, place] of people.entries()) await db.put('people', person(`x${at}`, 'rep', place));
    for (const at of recognised) {
      const row = {
        id: `r${at}`,
        byId: 'maria',
        personId: `x${at}`,
        fact: 'reuse' as const,
        factId: `f${at}`,
        text: 'Bravo',
        units: [],
        at: new Date(START - 20 * DAY_MS).toISOString(),
        pinnedUntil: new Date(START).toISOString(),
      };
      await db.put('recognitions', row);
    }
  });
  return stage.as('maria', 'readFairness');
}
const spread = (unit: string, many: number) =>
  Array.from({ length: many }, () => ({ unit, region: 'Paris' }));

it('tells the share of each group, of twelve whole weeks', async () => {
  const told = await setCompany([...spread('Trade', 10), ...spread('Health', 8)], [0, 1, 2, 3, 4]);
  expect([told.from, told.until]).toEqual(['2026-08-31', '2026-11-23']);
  expect(told.groups).toContainEqual({ by: 'unit', names: ['Trade'], people: 10, recognised: 0.5 });
  expect(told.groups).toContainEqual({ by: 'unit', names: ['Health'], people: 10, recognised: 0 });
});

it('tells of a unit of four only together with another', async () => {
  const told = await setCompany([...spread('Trade', 10), ...spread('Health', 4)], [11]);
  const within = told.groups.filter(({ names }) => names.includes('Health'));
  expect(within.every(({ names, people }) => names.length > 1 && people >= 5)).toBe(true);
});

it('changes by tenths, whoever is congratulated', async () => {
  const place = fc.record({
    unit: fc.constantFrom('Trade', 'Health', 'Town'),
    region: fc.constantFrom('Paris', 'Nice', 'Metz'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(place, { maxLength: 40 }), fc.nat(39), async (people, one) => {
      const before = await setCompany(people, []);
      const after = await setCompany(people, [one % Math.max(1, people.length)]);
      // The same groups with and without: what is shown does not depend on what was done.
      expect(after.groups.map(({ names }) => names)).toEqual(before.groups.map(({ names }) => names));
      for (const { people: many, recognised } of after.groups) {
        expect(many % 5).toBe(0);
        expect((recognised * 10) % 1).toBe(0);
      }
    }),
    { numRuns: 12 },
  );
});

/** Weights of units, regions and dates as a sales company has them; the same company each time. */
const UNITS = { HORECA: 35, Office: 30, Trade: 20, Santé: 10, 'Grands comptes': 5 };
const REGIONS = {
  IDF: 19,
  ARA: 12,
  HDF: 9,
  NA: 9,
  OCC: 9,
  GE: 8,
  PACA: 8,
  PDL: 6,
  BRE: 5,
  NOR: 5,
  BFC: 4,
  CVL: 4,
  COR: 2,
};
const CAME = { '2026-10-01': 10, '2025-08-01': 25, '2020-01-01': 65 };

function pick(weights: Readonly<Record<string, number>>, share: number): string {
  let left = share * Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  for (const [name, weight] of Object.entries(weights)) if ((left -= weight) < 0) return name;
  return Object.keys(weights)[0] ?? '';
}

/** Numerical Recipes' generator: any would do, but always the same one. */
function drawPeople(size: number) {
  let state = 7;
  const next = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  return Array.from({ length: size }, (_, at) => ({
    ...person(`x${at}`),
    unit: pick(UNITS, next()),
    region: pick(REGIONS, next()),
    at: `${pick(CAME, next())}T00:00:00.000Z`,
  }));
}

it.each([
  [300, 3],
  [2000, 10],
])('a company of %i is told by unit, by all bands of seniority, and by region', async (size, regions) => {
  const told = await setCompany(drawPeople(size), [1, 2, 3, 5, 8, 13, 21, 34]);
  const by = (kind: string) => told.groups.filter((group) => group.by === kind);
  expect(
    by('unit')
      .map(({ names }) => names.join())
      .toSorted(),
  ).toEqual(expect.arrayContaining(['HORECA', 'Office', 'Trade', 'Santé']));
  expect(
    by('seniority')
      .flatMap(({ names }) => names)
      .toSorted(),
  ).toEqual(['0-5', '24+', '6-23']);
  expect(by('region').length).toBeGreaterThanOrEqual(regions);
  // Most of the company is in what is told of it by region.
  const counted = by('region').reduce((sum, { people }) => sum + people, 0);
  expect(counted).toBeGreaterThan(size / 2);
  for (const { people } of told.groups) expect(people).toBeGreaterThanOrEqual(5);
});
