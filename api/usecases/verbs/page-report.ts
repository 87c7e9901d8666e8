/** The verbs of pages that are no longer understood. */
import { listPageReports } from '../list-page-reports.ts';
import { reportPage } from '../report-page.ts';

export const pageReportReads = { listPageReports };
export const pageReportWrites = { reportPage };
