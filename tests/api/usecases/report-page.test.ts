import { expect, it } from 'vitest';
import { PageReport } from '#contract/page-report';
import { PAGE_REPORTS_MAX } from '../../../api/usecases/report-page.ts';
import { pageReport } from '../http/examples/page-report.ts';
import { setStage } from './stage.ts';

it('keeps what, and when, and not from whom', async () => {
  const { as, store, now } = await setStage();
  await as('anna', 'reportPage', { body: pageReport() });
  const [row] = await store.read((db) => db.list('pageReports'));
  expect(row).toEqual({
    id: expect.any(String),
    seq: expect.any(Number),
    report: pageReport(),
    at: new Date(now()).toISOString(),
  });
});

it('forgets after ninety days, and keeps the newest hundred', async () => {
  const { as, store, turnClock } = await setStage();
  await as('anna', 'reportPage', { body: pageReport() });
  turnClock(90 * 86_400_000);
  for (let n = 0; n < PAGE_REPORTS_MAX + 3; n += 1)
    await as('anna', 'reportPage', { body: pageReport({ version: `1.${n}` }) });
  const rows = await store.read((db) => db.list('pageReports'));
  expect(rows.length).toBe(PAGE_REPORTS_MAX);
  expect(rows[0]?.report.version).toBe('1.3');
});

const [node] = pageReport().nodes;

it.each([
  ['a text', { nodes: [{ ...node, text: 'Hôtel du Parc' }] }],
  ['a value', { nodes: [{ ...node, attributes: ['title="Hôtel du Parc"'] }] }],
  ['a name for a tag', { nodes: [{ ...node, tag: 'Hôtel du Parc' }] }],
  ['words for a label', { nodes: [{ ...node, labels: ['Hôtel du Parc'] }] }],
  ['an address', { adapter: 'https://crm.example/1' }],
])('takes no %s', (_what, more) => {
  expect(PageReport.safeParse({ ...pageReport(), ...more }).success).toBe(false);
});
