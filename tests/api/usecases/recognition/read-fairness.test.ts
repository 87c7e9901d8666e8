/** Fairness is told about groups of five, whole weeks, coarse; whoever is congratulated, nobody can be picked out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { person, setStage, START } from '../stage.ts';

const DAY_MS = 86_400_000;

async function setCompany(
  people: readonly { unit: string; region: string }[],
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
