/** Many reports of one page are one line: how many, and the newest. */
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

it('counts each CRM and kind of page, newest first, whatever the order', () => {
  const groups = groupReports([
    report(20, 'Salesforce', 'account', '0.1.0'),
    report(22, 'Salesforce', 'account', '0.2.0'),
    report(21, 'Salesforce', 'account', '0.1.1'),
    report(23, 'HubSpot', 'account', '0.2.0'),
    report(19, 'Salesforce', 'opportunity', '0.1.0'),
  ]);
  expect(groups.map(({ adapter, kind, count, version }) => [adapter, kind, count, version])).toEqual([
    ['HubSpot', 'account', 1, '0.2.0'],
    ['Salesforce', 'account', 3, '0.2.0'],
    ['Salesforce', 'opportunity', 1, '0.1.0'],
  ]);
  expect(groups[1]?.at).toBe('2026-11-22T10:00:00.000Z');
});

it('makes nothing of nothing', () => {
  expect(groupReports([])).toEqual([]);
});
