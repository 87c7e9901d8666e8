/** The pulse as its readers get it: figures of fives, a manager's own unit, and nothing that could be told apart. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pulse } from '#contract/pulse';
import { codeOf } from '../stage.ts';
import { recipe, REPS, setCompany, takeUp } from './company.ts';

const WEEK_MS = 7 * 86_400_000;
type Query = { weeks: 4 | 12 | 26; unit?: string; region?: string };
const asked = (query: Partial<Query> = {}) => ({ query: { weeks: 12 as const, ...query } });

describe('readPulse', () => {
  it('tells what five people stand behind, and keeps back what two did', async () => {
    const { as } = await setCompany();
    const pulse = await as('helene', 'readPulse', asked());
    expect(pulse.matrix).toEqual([{ from: 'Hotels', to: 'Offices', n: 6 }]);
    expect(pulse.now).toMatchObject({ shares: 10, reuses: 6, worked: 6, failed: null, recognitions: null });
    expect(pulse.period).toEqual({ weeks: 12, from: '2026-08-31', to: '2026-11-16' });
    expect(pulse.before.reuses).toBeNull();
    expect(pulse.mostTakenUp[0]?.evidence).toMatchObject({ worked: 1 });
  });

  it('narrows to a unit that is large enough', async () => {
    const { as } = await setCompany();
    const pulse = await as('helene', 'readPulse', asked({ unit: 'Offices' }));
    expect(pulse.now.reuses).toBe(6);
    expect(pulse.units).toContain('Trade');
    expect((await as('helene', 'readPulse', asked({ unit: 'Trade' }))).now.reuses).toBeNull();
    expect((await as('helene', 'readPulse', asked({ unit: 'Nowhere' }))).now.reuses).toBeNull();
  });

  it('is read by a manager of their own unit only, and by no rep', async () => {
    const { as } = await setCompany();
    expect((await as('maria', 'readPulse', asked())).unit).toBe('Offices');
    expect(await codeOf(as('maria', 'readPulse', asked({ unit: 'Hotels' })))).toBe('forbidden');
  });

  it('does not move within a week, whatever happens in it', async () => {
    const { as, store, turnClock, useCases } = await setCompany();
    const before = await as('helene', 'readPulse', asked());
    await store.write(async (db) => {
      const row = recipe('h11', 0);
      await db.put('practices', row);
      for (const at of [6, 7, 8, 9, 10]) await takeUp(db, row.id, `o${at}`, 0);
    });
    turnClock(86_400_000);
    await useCases.tend();
    const { mostTakenUp: _now, ...same } = await as('helene', 'readPulse', asked());
    const { mostTakenUp: _then, ...first } = before;
    expect(same).toEqual(first);
    turnClock(WEEK_MS);
    await useCases.tend();
    // The one author of the new week waits for four more.
    expect((await as('helene', 'readPulse', asked())).now.reuses).toBe(6);
  });

  it('holds for random activity, filters and weeks, seen from outside', async () => {
    const deed = fc.record({ who: fc.nat(35), whose: fc.nat(35), week: fc.integer({ min: 1, max: 10 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 30, maxLength: 90 }), async (deeds) => {
        const stage = await setCompany(async (db) => {
          for (const { who, whose, week } of deeds) {
            const row = recipe(REPS[whose]?.id ?? '', 7 * (week + 1), { id: randomUUID() });
            await db.put('practices', row);
            await takeUp(db, row.id, REPS[who]?.id ?? '', 7 * week, week > 1 ? 7 * (week - 1) : undefined);
          }
        });
        const told: Pulse[] = [];
        for (const unit of [undefined, 'Hotels', 'Offices', 'Trade'])
          for (const region of [undefined, 'Lyon', 'Lille'])
            for (const weeks of [4, 12] as const)
              told.push(
                await stage.as(
                  'helene',
                  'readPulse',
                  asked({ weeks, ...(unit && { unit }), ...(region && { region }) }),
                ),
              );
        expectOutside(told, deeds);
      }),
      { numRuns: 12 },
    );
  });
});

/** What an outsider can check: a count, or a difference of two that lie in each other, has five takers behind it. */
function expectOutside(
  told: readonly Pulse[],
  deeds: readonly { who: number; whose: number; week: number }[],
) {
  const takersOf = ({ unit, region }: Pulse) =>
    new Set(
      [
        ...deeds.filter(({ who, whose }) => who !== whose).map(({ who }) => REPS[who]),
        ...REPS.filter(({ id }) => /^(o[0-5]|t[01])$/.test(id)),
      ].filter((row) => row && (!unit || row.unit === unit) && (!region || row.region === region)),
    );
  for (const whole of told)
    for (const part of told) {
      const isPart =
        (!whole.unit || whole.unit === part.unit) && (!whole.region || whole.region === part.region);
      if (whole.now.reuses !== null) expect(takersOf(whole).size).toBeGreaterThanOrEqual(5);
      const isSamePeriod = whole.period.weeks === part.period.weeks;
      if (!isPart || !isSamePeriod || whole.now.reuses === null || part.now.reuses === null) continue;
      const rest = whole.now.reuses - part.now.reuses;
      const others = [...takersOf(whole)].filter((row) => !takersOf(part).has(row));
      expect(rest === 0 || (rest >= 5 && others.length >= 5)).toBe(true);
    }
}
