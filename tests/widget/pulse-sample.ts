/** A pulse with something in every figure, for the widget's tests. */
import type { Pulse, PulsePractice, PulseTotals } from '#contract/pulse';
import { lea, uuid } from './sample.ts';

const totals: PulseTotals = {
  active: 0.64,
  shares: 40,
  reuses: 120,
  worked: 61,
  failed: 9,
  firstReactionHours: 5.5,
  answeredInTime: 0.8,
  recognitions: 14,
};
const mondays = ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'];

export const line = (n: number, over: Partial<PulsePractice> = {}): PulsePractice => ({
  id: uuid(n),
  title: `Pratique ${n}`,
  author: lea,
  official: false,
  evidence: { tried: 5, worked: 3, failed: 1, units: ['HORECA'], regions: [] },
  ...over,
});

export const pulse: Pulse = {
  period: { weeks: 4, from: '2026-10-26', to: '2026-11-16' },
  units: ['Office', 'HORECA'],
  regions: ['Bretagne', 'Occitanie'],
  now: totals,
  before: { ...totals, failed: null },
  adoption: mondays.map((week, at) => ({
    week,
    of: 50,
    active: 30 + at,
    contributors: at === 0 ? null : 12,
  })),
  practices: [
    { sector: 'hospitality', unit: 'HORECA', n: 12 },
    { sector: 'health', unit: null, n: null },
  ],
  matrix: [
    { from: 'HORECA', to: 'Office', n: 14 },
    { from: 'Office', to: 'Office', n: 20 },
  ],
  outcomes: mondays.map((week) => ({ week, worked: 8, failed: 2 })),
  reactions: mondays.map((week) => ({ week, hours: 6 })),
  recognitions: mondays.map((week) => ({ week, within: 2, across: 3 })),
  mostTakenUp: [line(1), line(2, { official: true })],
};

export const emptyPulse: Pulse = {
  ...pulse,
  now: {
    active: null,
    shares: null,
    reuses: null,
    worked: null,
    failed: null,
    firstReactionHours: null,
    answeredInTime: null,
    recognitions: null,
  },
  adoption: [],
  practices: [],
  matrix: [],
  outcomes: [],
  reactions: [],
  recognitions: [],
  mostTakenUp: [],
};
