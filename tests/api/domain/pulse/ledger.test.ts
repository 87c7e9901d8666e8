/**
 * The proof of the group of five: over random activity, whatever is asked (unit, region, period, this week or a later one), and
 * whatever is taken from whatever else, five people stand behind what is left, or nobody.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#domain/pulse/ledger';
import type { Act, Grain } from '#domain/pulse/release-by-fives';
import { actsIn, adoptionIn, totalsOf, type Span } from '#domain/pulse/sum-pulse';
import { openGrains, type GrainLedger } from './grain-ledger.ts';
import { REGIONS, told, UNITS, WEEKS } from './told.ts';

/** Every question that can be asked of this ledger. */
function questions({ grid, open }: Ledger): Span[] {
  const spans: Span[] = [];
  for (const unit of [undefined, ...UNITS])
    for (const region of [undefined, ...REGIONS])
      for (const weeks of [4, 12, 26])
        for (const to of [open, open - weeks]) {
          const wanted = [...grid.pieces.entries()].filter(
            ([, piece]) => (!unit || piece.unit === unit) && (!region || piece.region === region),
          );
          const pieces = unit || region ? new Set(wanted.map(([place]) => place)) : undefined;
          spans.push({ from: to - weeks, to, pieces });
        }
  return spans;
}

/** Acts that stand behind each answer, of this week's ledger and of an earlier one's. */
function answers<A extends Act & { readonly piece?: number }>(
  ledgers: readonly GrainLedger[],
  pick: (ledger: GrainLedger) => readonly Grain<A>[],
): ReadonlySet<A>[] {
  const sets = ledgers.flatMap((ledger) =>
    questions(ledger).map((span) => new Set(actsIn(pick(ledger), span).map(({ act }) => act))),
  );
  const seen = new Map(sets.map((set) => [[...set].map((act) => idOf(act)).join(), set]));
  return [...seen.values()];
}
const ids = new WeakMap<object, number>();
let last = 0;
function idOf(act: object): number {
  const known = ids.get(act) ?? (last += 1);
  ids.set(act, known);
  return known;
}

function liesIn({ pieces: part }: Span, { pieces: whole }: Span): boolean {
  return !whole || (part !== undefined && [...part].every((piece) => whole.has(piece)));
}

function fewest(acts: readonly Act[]): number {
  const sides = acts[0]?.sides.length ?? 0;
  const counts = Array.from({ length: sides }, (_, at) => new Set(acts.map(({ sides: s }) => s[at])).size);
  return Math.min(...counts);
}

function expectFives<A extends Act & { readonly piece?: number }>(sets: readonly ReadonlySet<A>[]): void {
  for (const one of sets)
    for (const other of [new Set<A>(), ...sets]) {
      const left = [...one].filter((act) => !other.has(act));
      if (left.length > 0) expect(fewest(left)).toBeGreaterThanOrEqual(5);
    }
}

describe('the ledger', () => {
  it('leaves five people behind every figure and every difference of two', () => {
    fc.assert(
      fc.property(told, fc.integer({ min: 1, max: WEEKS }), (all, earlier) => {
        const ledgers = [openGrains(all, WEEKS), openGrains(all, earlier)];
        expectFives(answers(ledgers, ({ shares }) => shares));
        expectFives(answers(ledgers, ({ reuses }) => reuses));
        expectFives(answers(ledgers, ({ verdicts }) => verdicts));
        expectFives(answers(ledgers, ({ reactions }) => reactions));
        expectFives(answers(ledgers, ({ recognitions }) => recognitions));
      }),
      { numRuns: 60 },
    );
  });

  it('points at nobody in a week, active or not, in any part nor in what is left of a whole', () => {
    const isSafe = (people: number) => people === 0 || people >= 5;
    fc.assert(
      fc.property(told, (all) => {
        const ledger = openGrains(all, WEEKS);
        const asked = questions(ledger).map((span) => ({ ...span, from: 0, to: WEEKS }));
        for (const whole of asked)
          for (const part of asked) {
            if (!liesIn(part, whole)) continue;
            const parts = new Map(adoptionIn(ledger, part).map((each) => [each.week, each]));
            for (const { week, of, active, contributors } of adoptionIn(ledger, whole)) {
              const less = parts.get(week);
              expect([active, of - active].every(isSafe)).toBe(true);
              if (contributors !== null)
                expect([contributors, active - contributors].every(isSafe)).toBe(true);
              if (!less) continue;
              const rest = [active - less.active, of - active - (less.of - less.active)];
              expect(rest.every(isSafe)).toBe(true);
              if (contributors === null || less.contributors === null) continue;
              expect(isSafe(contributors - less.contributors)).toBe(true);
            }
          }
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing rather than zero where five are not reached', () => {
    fc.assert(
      fc.property(told, (all) => {
        const totals = totalsOf(openGrains(all, WEEKS), { from: 0, to: WEEKS });
        for (const count of [totals.shares, totals.reuses, totals.worked, totals.failed])
          expect(count === null || count >= 5).toBe(true);
      }),
    );
  });

  it('holds nothing of a week that is not over', () => {
    fc.assert(
      fc.property(told, (all) => {
        const { shares, weeks } = openGrains(all, 3);
        expect(shares.every(({ week }) => week < 3)).toBe(true);
        expect([...weeks.keys()].every((week) => week < 3)).toBe(true);
      }),
    );
  });
});
