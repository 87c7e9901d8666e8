/** Totals of a period: sums over grains, medians, means; null where there is nothing to say. */
import { describe, expect, it } from 'vitest';
import { cutCompany } from '#domain/pulse/cut-company';
import { closeWeeks } from '#domain/pulse/close-weeks';
import type { Told } from '#domain/pulse/ledger';
import { readLedger } from '#domain/pulse/read-ledger';
import { adoptionIn, medianOf, monday, totalsOf } from '#domain/pulse/sum-pulse';

const staff = Array.from({ length: 24 }, (_, at) => ({
  id: `p${at}`,
  unit: at < 12 ? 'A' : 'B',
  region: 'N',
}));
const grid = cutCompany(staff);
const place = (at: number) => ({ piece: at < 12 ? 0 : 1, key: at < 12 ? 'A' : 'B', sides: [`p${at}`] });
const six = [0, 1, 2, 3, 4, 5];
const empty = { shares: [], reuses: [], verdicts: [], reactions: [], recognitions: [], catalogue: [] };

function ledger(more: Partial<Told>) {
  const members = staff.map(({ id }, at) => ({ id, piece: at < 12 ? 0 : 1, since: 0 }));
  return readLedger(closeWeeks({ ...empty, grid, members, did: [], ...more }, [], 10), 10);
}
const all = { from: 0, to: 10 };

describe('totalsOf', () => {
  it('counts what became of it, by verdict', () => {
    const verdicts = [
      ...six.map((at) => ({ ...place(at), worked: true, week: 2 })),
      ...six.map((at) => ({ ...place(at), key: 'A failed', worked: false, week: 9 })),
    ];
    expect(totalsOf(ledger({ verdicts }), all)).toMatchObject({ worked: 6, failed: 6, reuses: null });
    expect(totalsOf(ledger({ verdicts }), { from: 0, to: 9 })).toMatchObject({ worked: 6, failed: null });
    expect(totalsOf(ledger({ verdicts }), { ...all, pieces: new Set([1]) })).toMatchObject({ worked: null });
  });

  it('tells how long a share waits, and how many had an answer in time', () => {
    const reactions = [1, 2, 3, 41, 100, 168].map((hours, at) => ({ ...place(at), hours, week: 1 }));
    expect(totalsOf(ledger({ reactions }), all)).toMatchObject({
      firstReactionHours: 22,
      answeredInTime: 0.5,
    });
  });

  it('tells the mean share of people who were active', () => {
    const did = [
      ...staff.slice(0, 12).map(({ id }) => ({ person: id, week: 1, contributes: true })),
      ...staff.slice(0, 6).map(({ id }) => ({ person: id, week: 2, contributes: true })),
    ];
    expect(totalsOf(ledger({ did }), all).active).toBeCloseTo((0.5 + 0.25) / 2);
    expect(adoptionIn(ledger({ did }), { ...all, pieces: new Set([0]) })).toMatchObject([
      { week: 1, of: 12, active: 12 },
      { week: 2, of: 12, active: 6 },
    ]);
  });

  it('tells recognitions of the whole company only', () => {
    const recognitions = six.map((at) => ({
      key: 'x',
      across: true,
      week: 1,
      sides: [`p${at}`, `p${at + 6}`],
    }));
    expect(totalsOf(ledger({ recognitions }), all).recognitions).toBe(6);
    expect(totalsOf(ledger({ recognitions }), { ...all, pieces: new Set([0]) }).recognitions).toBeNull();
  });
});

it('has a median of nothing, of one and of two', () => {
  expect([medianOf([]), medianOf([3]), medianOf([4, 2])]).toEqual([null, 3, 3]);
});

it('names a week by its Monday', () => {
  expect(monday({ week: 0, n: 1 })).toEqual({ week: '1970-01-05', n: 1 });
});
