/** Pages that are no longer understood: the rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

export const pageReportEndpoints = {
  reportPage: { method: 'POST', path: '/v1/page-reports', who: 'person', answers: 'nothing', once: true },
  listPageReports: { method: 'GET', path: '/v1/page-reports', who: ['administrator'] },
} as const satisfies Record<string, Endpoint>;
