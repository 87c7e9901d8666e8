/** Good calls about pages that are no longer understood. */
import { randomInt } from 'node:crypto';
import type { PageReport } from '#contract/page-report';
import type { Example } from '../examples.ts';

export const pageReport = (more: Partial<PageReport> = {}): PageReport => ({
  adapter: 'EspoCRM',
  version: '0.1.0',
  kind: 'account',
  found: { ask: false, page: false },
  nodes: [{ depth: 0, tag: 'main', attributes: ['class', 'data-name'], labels: ['sector'] }],
  ...more,
});

export const pageReportExamples = {
  // Another one each time: the walk asks whether one key is taken for two things.
  reportPage: async () => ({ body: pageReport({ version: `1.${randomInt(2 ** 30)}` }) }),
  async listPageReports({ stage }) {
    await stage.as('bruno', 'reportPage', { body: pageReport() });
    return { who: 'admin' };
  },
} satisfies Record<string, Example>;
