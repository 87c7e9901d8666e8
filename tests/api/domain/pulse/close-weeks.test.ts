/**
 * Weeks once closed are never told otherwise: over random activity, with moves, departures, erasures and returns between the
 * closings, what was told stays, each addition has five people behind it, and week by week gives what all at once gives.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeWeeks } from '#domain/pulse/close-weeks';
import type { ClosedWeek } from '#domain/pulse/closed-week';
import { cutCompany } from '#domain/pulse/cut-company';
import type { Told } from '#domain/pulse/ledger';
import { readLedger } from '#domain/pulse/read-ledger';
import { adoptionIn, totalsOf } from '#domain/pulse/sum-pulse';
import { openGrains } from './grain-ledger.ts';
import { REGIONS, told, UNITS, WEEKS } from './told.ts';

/** What happens to the company between two closings. */
const change = fc.record({
  who: fc.nat(39),
  what: fc.constantFrom('move', 'leave', 'erase'),
  unit: fc.constantFrom(...UNITS),
  region: fc.constantFrom(...REGIONS),
});
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

/** The same acts of a company in which one person moved, left, or had all of theirs erased. */
function amend(all: Told, { who, what, unit, region }: Change): Told {
  const id = `p${who}`;
  const staff = all.members.flatMap((member) => {
    const piece = all.grid.pieces[member.piece];
    const place = { unit: piece?.unit ?? 'A', region: piece?.region ?? 'N' };
    if (member.id !== id) return [{ id: member.id, ...place }];
    return what === 'move' ? [{ id, unit, region }] : [];
  });
  const grid = cutCompany(staff);
  const pieces = new Map(staff.map((person) => [person.id, grid.pieceOf(person)]));
  /** Where its first side is by now; gone with who left or was erased. */
  const place = <A extends { sides: readonly string[]; key: string; piece: number }>(acts: readonly A[]) =>
    acts.flatMap((act) => {
      const piece = pieces.get(act.sides[0] ?? '');
      if (piece === undefined || (what === 'erase' && act.sides.includes(id))) return [];
      return [{ ...act, piece, key: `${piece} ${act.key.split(' ').slice(1).join(' ')}` }];
    });
  return {
    grid,
    members: staff.flatMap((person) => {
      const piece = pieces.get(person.id);
      return piece === undefined ? [] : [{ id: person.id, piece, since: 0 }];
    }),
    did: all.did.filter(({ person }) => what !== 'erase' || person !== id),
    catalogue: place(all.shares).map(({ sector, piece }) => ({ sector, piece })),
    shares: place(all.shares),
    reuses: place(all.reuses),
    verdicts: place(all.verdicts),
    reactions: place(all.reactions),
    recognitions: all.recognitions.filter(({ sides }) => what !== 'erase' || !sides.includes(id)),
  };
}

const withoutToday = (weeks: readonly ClosedWeek[]) => weeks.map(({ today: _today, ...rest }) => rest);
const isSafe = (people: number) => people === 0 || people >= 5;
const countsOf = ({ shares, reuses, verdicts, reactions, recognitions }: ClosedWeek): number[] => [
  ...[...shares, ...reuses, ...verdicts, ...recognitions].map(({ n }) => n),
  ...reactions.map(({ hours }) => hours.length),
];

describe('closeWeeks', () => {
  it('week by week tells what all at once tells, and what the proven ledger holds', () => {
    fc.assert(
      fc.property(told, (all) => {
        const closed: ClosedWeek[] = [];
        for (let open = 1; open <= WEEKS; open += 1) closed.push(...closeWeeks(all, closed, open));
        const stepwise = readLedger(closed, WEEKS);
        const atOnce = readLedger(closeWeeks(all, [], WEEKS), WEEKS);
        const proven = openGrains(all, WEEKS);
        for (const from of [0, 3, 8])
          for (const unit of [undefined, ...UNITS]) {
            const ask = (ledger: typeof atOnce) => {
              const wanted = [...ledger.grid.pieces.entries()].filter(([, piece]) => piece.unit === unit);
              const pieces = unit ? new Set(wanted.map(([place]) => place)) : undefined;
              const span = { from, to: WEEKS, pieces };
              return { ...totalsOf(ledger, span), weeks: adoptionIn(ledger, span) };
            };
            expect(ask(stepwise)).toEqual(ask(atOnce));
            expect(ask(atOnce)).toEqual(ask(proven));
          }
      }),
      { numRuns: 60 },
    );
  });

  it('adds to the past and never changes it, whoever moved, left or was erased meanwhile', () => {
    fc.assert(
      fc.property(
        told,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), change), { maxLength: 8 }),
        (all, events) => {
          let company = all;
          const closed: ClosedWeek[] = [];
          let open = 1;
          for (const [weeks, event] of [...events, [WEEKS, undefined] as const]) {
            open = Math.min(WEEKS, open + weeks);
            const added = closeWeeks(company, closed, open);
            const last = Math.max(-1, ...closed.map(({ week }) => week));
            expect(added.every(({ week }) => week > last && week < open)).toBe(true);
            for (const week of added) {
              expect(countsOf(week).every((n) => n >= 5)).toBe(true);
              for (const { of, active, contributors } of week.activity)
                expect([active, of - active, contributors ?? 0].every(isSafe)).toBe(true);
            }
            closed.push(...added);
            expect(closeWeeks(company, closed, open)).toEqual([]);
            if (event) company = amend(company, event);
          }
          expect(JSON.stringify(withoutToday(closed))).not.toMatch(/"p\d+"/);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('tells nothing of a week twice when somebody moves, and tells late what waited', () => {
    const staff = Array.from({ length: 24 }, (_, at) => ({
      id: `p${at}`,
      unit: at < 12 ? 'A' : 'B',
      region: 'N',
    }));
    const grid = cutCompany(staff);
    const members = staff.map((person) => ({ id: person.id, piece: grid.pieceOf(person) ?? 0, since: 0 }));
    const share = (at: number, week: number) => {
      const piece = members[at]?.piece ?? 0;
      return { key: `${piece} hotel`, piece, sector: 'hotel', week, sides: [`p${at}`] };
    };
    const nothing = { did: [], catalogue: [], reuses: [], verdicts: [], reactions: [], recognitions: [] };
    const first = [0, 1, 2, 3, 4].map((at) => share(at, 1));
    const waits = [share(5, 2), share(6, 2)];
    const closed = closeWeeks({ ...nothing, grid, members, shares: [...first, ...waits] }, [], 3);
    expect(closed.flatMap(({ week, shares }) => shares.map(({ n }) => [week, n]))).toEqual([[1, 5]]);
    const later = [...first, ...waits, share(7, 4), share(8, 4), share(9, 4)];
    const more = closeWeeks({ ...nothing, grid, members, shares: later }, closed, 5);
    expect(more.flatMap(({ week, shares }) => shares.map(({ n }) => [week, n]))).toEqual([[4, 5]]);
  });

  it('does not tell the past again of a unit that has another name, or is cut otherwise', () => {
    const company = (nameOf: (at: number) => { unit: string; region: string }) => {
      const staff = Array.from({ length: 40 }, (_, at) => ({ id: `p${at}`, ...nameOf(at) }));
      const grid = cutCompany(staff);
      const pieces = staff.map((person) => grid.pieceOf(person) ?? 0);
      const members = staff.map(({ id }, at) => ({ id, piece: pieces[at] ?? 0, since: 0 }));
      return { grid, members, pieces };
    };
    const act = (pieces: readonly number[], at: number, week: number) => {
      const piece = pieces[at] ?? 0;
      return { key: `${piece} hotel`, piece, sector: 'hotel', week, sides: [`p${at}`] };
    };
    const nothing = { did: [], catalogue: [], reuses: [], verdicts: [], reactions: [], recognitions: [] };
    const before = company((at) => ({ unit: at < 20 ? 'A' : 'B', region: 'N' }));
    const past = (pieces: readonly number[]) => pieces.map((_, at) => act(pieces, at, 1));
    const closed = closeWeeks({ ...nothing, ...before, shares: past(before.pieces) }, [], 3);
    const count = (weeks: readonly ClosedWeek[]) =>
      weeks.flatMap(({ shares }) => shares).reduce((sum, { n }) => sum + n, 0);
    expect(count(closed)).toBe(40);
    const after = company((at) => ({ unit: at < 20 ? 'Z' : 'B', region: at % 2 ? 'S' : 'N' }));
    const fresh = Array.from({ length: 5 }, (_, each) => act(after.pieces, each * 2, 4));
    const shares = [...past(after.pieces), ...fresh];
    expect(count(closeWeeks({ ...nothing, ...after, shares }, closed, 6))).toBe(5);
  });
});
