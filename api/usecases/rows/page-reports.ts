/** Reports of pages that are no longer understood, as rows: what, and when, but not from whom. */
import type { PageReport } from '#contract/page-report';
import type { Stored } from './stored.ts';

export interface PageReportRow extends Stored {
  readonly report: PageReport;
  readonly at: string;
}
