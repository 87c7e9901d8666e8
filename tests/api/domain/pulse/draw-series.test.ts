/** What the plots are drawn from. */
import { expect, it } from 'vitest';
import { cutCompany } from '#domain/pulse/cut-company';
import { drawSeries } from '#domain/pulse/draw-series';
import { closeWeeks } from '#domain/pulse/close-weeks';
import { readLedger } from '#domain/pulse/read-ledger';

const staff = Array.from({ length: 20 }, (_, at) => ({
  id: `p${at}`,
  unit: at < 10 ? 'A' : 'B',
  region: 'N',
}));
const six = [0, 1, 2, 3, 4, 5];
const people = (at: number) => [`p${at}`, `p${at + 10}`];
const told = {
  grid: cutCompany(staff),
  members: [],
  did: [],
  catalogue: [
    { sector: 'hotel', piece: 0 },
    { sector: 'health', piece: 1 },
  ],
  shares: six.map((at) => ({ key: 'A hotel', piece: 0, sector: 'hotel', week: 1, sides: [`p${at}`] })),
  reuses: six.map((at) => ({ key: 'A B', piece: 0, from: 'B', week: at, sides: people(at) })),
  verdicts: six.map((at) => ({ key: 'A', piece: 0, worked: true, week: 7, sides: [`p${at}`] })),
  reactions: six.map((at) => ({ key: 'A', piece: 0, hours: at, week: 3, sides: [`p${at}`] })),
  recognitions: six.map((at) => ({ key: 'x', across: true, week: 3, sides: people(at) })),
};

it('draws every series from what was released', () => {
  const series = drawSeries(readLedger(closeWeeks(told, [], 10), 10), { from: 0, to: 10 });
  expect(series.matrix).toEqual([{ from: 'B', to: 'A', n: 5 }]);
  expect(series.outcomes).toEqual([{ week: '1970-02-23', worked: 6, failed: 0 }]);
  expect(series.reactions).toEqual([{ week: '1970-01-26', hours: 2.5 }]);
  expect(series.recognitions).toEqual([{ week: '1970-01-26', within: 0, across: 6 }]);
  expect(series.practices).toEqual([
    { sector: 'hotel', unit: 'A', n: 6 },
    { sector: 'health', unit: 'B', n: null },
  ]);
});

it('narrows, and keeps to the period but for the recipes, which do not grow old', () => {
  const series = drawSeries(readLedger(closeWeeks(told, [], 10), 10), {
    from: 8,
    to: 10,
    pieces: new Set([0]),
  });
  expect([series.matrix, series.outcomes, series.recognitions]).toEqual([[], [], []]);
  expect(series.practices).toEqual([{ sector: 'hotel', unit: 'A', n: 6 }]);
});
