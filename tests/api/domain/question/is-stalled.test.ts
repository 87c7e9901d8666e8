/** Only what the page says makes a deal stand still. */
import { expect, it } from 'vitest';
import type { Facets } from '#contract/facets';
import type { CrmRecord } from '#contract/record';
import { isStalled } from '#domain/question/is-stalled';

const NOW = Date.parse('2026-11-26T10:00:00Z');
const deal = (
  dates: Partial<Record<'closeDate' | 'createdAt', string>>,
  more: Partial<CrmRecord> = {},
): CrmRecord => ({
  crm: 'x',
  kind: 'opportunity',
  id: '1',
  fields: Object.entries(dates).map(([key, value]) => ({ key: key as 'closeDate', label: key, value })),
  ...more,
});

it.each<[string, CrmRecord, Facets, boolean]>([
  ['past its date', deal({ closeDate: '2026-11-01' }), {}, true],
  ['closing today', deal({ closeDate: '2026-11-26' }), {}, false],
  ['closing soon', deal({ closeDate: '15/12/2026' }), {}, false],
  ['open for five months', deal({ createdAt: 'il y a 5 mois' }), { stage: 'negotiate' }, true],
  ['open for a month', deal({ createdAt: '2026-10-26' }), { stage: 'negotiate' }, false],
  ['at risk', deal({}), { stage: 'at-risk' }, true],
  ['nothing said', deal({}), { stage: 'negotiate' }, false],
  ['won', deal({ closeDate: '2026-11-01' }, { won: true }), {}, false],
  ['lost', deal({ closeDate: '2026-11-01' }), { stage: 'lost' }, false],
  ['an account', deal({ createdAt: '2020-01-01' }, { kind: 'account' }), {}, false],
])('%s', (_what, record, facets, stalled) => {
  expect(isStalled(record, facets, NOW)).toBe(stalled);
});
