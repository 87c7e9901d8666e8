/** What crosses when a page is no longer understood. */
import { z } from 'zod';
import { KeptPageReport, PageReport } from '../page-report.ts';
import type { Wire } from './shape.ts';

export const pageReportWire = {
  reportPage: { body: PageReport },
  listPageReports: { reply: z.object({ items: z.array(KeptPageReport) }) },
} as const satisfies Record<string, Wire>;
