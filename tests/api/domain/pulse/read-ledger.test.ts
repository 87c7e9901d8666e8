/** Closed weeks put together: one number for a place, and only what they tell. */
import { expect, it } from 'vitest';
import type { ClosedWeek, Place } from '#domain/pulse/closed-week';
import { readLedger } from '#domain/pulse/read-ledger';
import { adoptionIn, totalsOf } from '#domain/pulse/sum-pulse';

const A: Place = ['A', null];
const B: Place = ['B', 'N'];
const week = (at: number, more: Partial<ClosedWeek> = {}): ClosedWeek => ({
  week: at,
  activity: [],
  shares: [],
  reuses: [],
  verdicts: [],
  reactions: [],
  recognitions: [],
  ...more,
});

it('knows a place again in another week, and what can be asked for today', () => {
  const ledger = readLedger(
    [
      week(1, {
        shares: [{ place: A, sector: 'hotel', n: 6 }],
        reactions: [{ place: B, hours: [1, 2, 3, 4, 5] }],
      }),
      week(2, {
        shares: [{ place: A, sector: 'hotel', n: 5 }],
        reuses: [{ place: B, from: null, n: 7 }],
        activity: [{ places: [A, B], of: 30, active: 20, contributors: null }],
        today: { units: ['A'], regions: [], catalogue: [{ place: A, sector: 'hotel' }] },
      }),
    ],
    3,
  );
  expect(ledger.grid).toEqual({
    pieces: [
      { unit: 'A', region: undefined },
      { unit: 'B', region: 'N' },
    ],
    units: ['A'],
    regions: [],
  });
  expect(totalsOf(ledger, { from: 0, to: 3, pieces: new Set([0]) })).toMatchObject({
    shares: 11,
    reuses: null,
  });
  expect(totalsOf(ledger, { from: 2, to: 3 })).toMatchObject({
    shares: 5,
    reuses: 7,
    firstReactionHours: null,
  });
  expect(adoptionIn(ledger, { from: 0, to: 3 })).toEqual([
    { week: 2, of: 30, active: 20, contributors: null },
  ]);
  expect(ledger.catalogue).toEqual([{ piece: 0, sector: 'hotel' }]);
});

it('is empty before anything was closed', () => {
  expect(readLedger([], 7)).toMatchObject({
    open: 7,
    catalogue: [],
    shares: [],
    grid: { pieces: [], units: [] },
  });
});
