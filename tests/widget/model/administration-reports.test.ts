/** Many reports of one page are one line: since when, of how many, and what was missing; of fewer than five nobody says how many. */
import { expect, it } from 'vitest';
import type { KeptPageReport } from '#contract/page-report';
import { groupReports } from '#widget/model/administration-reports.ts';

const report = (
  day: number,
  adapter: string,
  kind: 'account' | 'opportunity',
  version: string,
): KeptPageReport => ({
  id: `${day}`,
  at: `2026-11-${day}T10:00:00.000Z`,
  report: { adapter, version, kind, found: { ask: true, page: false }, nodes: [] },
});

it('draws each CRM and kind of page together, newest first, whatever the order', () => {
  const groups = groupReports([
    report(20, 'Salesforce', 'account', '0.1.0'),
    report(22, 'Salesforce', 'account', '0.2.0'),
    report(21, 'Salesforce', 'account', '0.1.1'),
    report(23, 'HubSpot', 'account', '0.2.0'),
    report(19, 'Salesforce', 'opportunity', '0.1.0'),
  ]);
  expect(groups.map(({ adapter, kind, version }) => [adapter, kind, version])).toEqual([
    ['HubSpot', 'account', '0.2.0'],
    ['Salesforce', 'account', '0.2.0'],
    ['Salesforce', 'opportunity', '0.1.0'],
  ]);
  expect(groups[1]).toMatchObject({ since: '2026-11-20T10:00:00.000Z', at: '2026-11-22T10:00:00.000Z' });
});

it.each([
  [1, undefined],
  [4, undefined],
  [5, 5],
  [12, 12],
])('of %i people it says %s', (count, people) => {
  const items = Array.from({ length: count }, (_, n) => report(10 + n, 'Odoo', 'account', '0.2.0'));
  expect(groupReports(items)[0]?.people).toBe(people);
});

it('says which marks and which fields the newest looked for in vain; an older extension does not say', () => {
  const before = report(20, 'Odoo', 'opportunity', '0.1.0');
  const after = report(21, 'Odoo', 'opportunity', '0.2.0');
  const nodes = [{ depth: 0, tag: 'dt', attributes: [], labels: ['amount'] }];
  const told = { ...after, report: { ...after.report, missing: ['session', 'stage'] as const, nodes } };
  expect(groupReports([before])).toMatchObject([{ missing: [], fields: ['account', 'stage', 'amount'] }]);
  expect(groupReports([told as unknown as KeptPageReport, before])).toMatchObject([
    { missing: ['session', 'stage'], fields: ['account', 'stage'] },
  ]);
});

it('makes nothing of nothing', () => {
  expect(groupReports([])).toEqual([]);
});
