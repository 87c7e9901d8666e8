/** Only what the page says makes a deal stand still. */
import { expect, it } from 'vitest';
import type { Facets } from '#contract/facets';
import type { CrmRecord } from '#contract/record';
import { isStalled } from '#domain/question/is-stalled';

const NOW = Date.parse('2026-11-26T10:00:00Z');
type Dates = 'closeDate' | 'createdAt' | 'lastActivityAt' | 'stageSince' | 'nextActivityAt';
const deal = (dates: Partial<Record<Dates, string>>, more: Partial<CrmRecord> = {}): CrmRecord => ({
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
  [
    'open for five months, to close next month',
    deal({ createdAt: '2026-06-26', closeDate: '2026-12-20' }),
    {},
    false,
  ],
  ['touched last week', deal({ createdAt: '2026-01-02', lastActivityAt: '2026-11-20' }), {}, false],
  ['touched six weeks ago', deal({ createdAt: '2026-10-01', lastActivityAt: '2026-10-14' }), {}, true],
  [
    'touched, though long in its stage',
    deal({ lastActivityAt: 'il y a 3 jours', stageSince: '2026-06-01' }),
    {},
    false,
  ],
  ['touched three weeks ago', deal({ lastActivityAt: '2026-11-05' }), {}, false],
  ['two months in its stage', deal({ stageSince: '2026-09-26 08:00:00' }), {}, true],
  ['new in its stage', deal({ createdAt: '2026-01-02', stageSince: '2026-11-20' }), {}, false],
  [
    'planned, though long in its stage',
    deal({ stageSince: '2026-06-01', nextActivityAt: '2026-11-30' }),
    {},
    false,
  ],
  [
    'planned, though past its date',
    deal({ closeDate: '2026-11-01', nextActivityAt: '2026-11-30' }),
    {},
    false,
  ],
  ['what was planned slipped by a day', deal({ nextActivityAt: '2026-11-25' }), {}, false],
  [
    'what was planned is long past',
    deal({ stageSince: '2026-11-01', nextActivityAt: '2026-11-10' }),
    {},
    true,
  ],
  ['at risk', deal({}), { stage: 'at-risk' }, true],
  ['nothing said', deal({}), { stage: 'negotiate' }, false],
  ['won', deal({ closeDate: '2026-11-01' }, { won: true }), {}, false],
  ['lost', deal({ closeDate: '2026-11-01' }), { stage: 'lost' }, false],
  ['an account', deal({ createdAt: '2020-01-01' }, { kind: 'account' }), {}, false],
])('%s', (_what, record, facets, stalled) => {
  expect(isStalled(record, facets, NOW)).toBe(stalled);
});

const unplanned = (more: CrmRecord['fields']): CrmRecord =>
  deal({}, { fields: [{ key: 'nextActivityAt', label: 'x', value: '–', code: 'none' }, ...more] });

it('waits less where the page says that nothing is planned', () => {
  const field = (key: Dates, value: string) => ({ key, label: key, value });
  const touched = field('lastActivityAt', '2026-11-05');
  const inStage = field('stageSince', '2026-10-20');
  const said = (record: CrmRecord) => isStalled(record, {}, NOW);
  expect([said(unplanned([touched])), said(deal({ lastActivityAt: '2026-11-05' }))]).toEqual([true, false]);
  expect([said(unplanned([inStage])), said(deal({ stageSince: '2026-10-20' }))]).toEqual([true, false]);
  expect(said(unplanned([]))).toBe(false);
});

it('reads the code before what is shown, which may put the month first', () => {
  const closeDate = {
    key: 'closeDate' as const,
    label: 'Close Date',
    value: '01/12/2026',
    code: '2026-01-12',
  };
  expect(isStalled(deal({}, { fields: [closeDate] }), {}, NOW)).toBe(true);
});
