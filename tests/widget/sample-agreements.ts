/** Agreements for the widget's tests; each call makes fresh objects. */
import type { Agreement, Coverage, Site } from '#contract/agreement';
import { lea, NOW, uuid } from './sample.ts';

export function agreement(n: number, over: Partial<Agreement> = {}): Agreement {
  return {
    id: uuid(800 + n),
    rev: 1,
    name: `Accord Horizon Hôtels ${n}`,
    body: 'Trois machines par maison, tarif national.',
    owner: { ...lea, role: 'key-account' },
    startsOn: '2026-09-01',
    deadline: '2027-06-30',
    pictures: [],
    links: [{ label: 'Le tarif', url: 'https://kit.example/tarif.pdf' }],
    at: new Date(NOW - 86_400_000).toISOString(),
    sites: { total: 40, presented: 8, signed: 12, blocked: 3 },
    mine: false,
    ...over,
  };
}

export function site(n: number, over: Partial<Site> = {}): Site {
  return {
    id: `site-${n}`,
    agreementId: uuid(801),
    name: `Hôtel Horizon ${n}`,
    postcode: '69005',
    city: 'Lyon',
    region: 'auvergne-rhone-alpes',
    state: 'open',
    ...over,
  };
}

export const coverage: Coverage = {
  sites: { total: 40, presented: 8, signed: 12, blocked: 3 },
  regions: [
    { region: 'bretagne', total: 25, presented: 5, signed: 10, blocked: 1 },
    { region: '', total: 15, presented: 3, signed: 2, blocked: 2 },
  ],
  weeks: ['2026-W45', '2026-W46', '2026-W47', '2026-W48'].map((week, n) => ({
    week,
    presented: 2 * n,
    signed: 4 * n,
    blocked: n,
  })),
  daysToFirst: 9,
  daysToTenth: 40,
  firstSite: { site: 'Hôtel Horizon Lyon', by: lea, at: '2026-09-10T09:00:00.000Z' },
  blocks: [
    { reason: 'running-contract', sites: 2, lifted: 1 },
    { reason: 'price', sites: 1, lifted: 0 },
  ],
};
