/** Takes a file of sites: the good lines are in, each other one is told with its reason; the same file again changes nothing. */
import type { SitesReport } from '#contract/agreement';
import { checkSites } from '#domain/agreement/check-sites';
import type { WriteVerb } from '../scope.ts';
import { findOwnAgreement } from './find-agreement.ts';
import { putSite } from './put-site.ts';

export const importSites: WriteVerb<'importSites'> = async (scope, { params, body }) => {
  const { readCsv, announce } = scope;
  const agreement = await findOwnAgreement(scope, params.id);
  const { rows, unreadable } = readCsv(body.csv);
  const { good, problems } = checkSites(rows, unreadable);
  const report: SitesReport = { created: 0, updated: 0, unchanged: 0, problems: [...problems] };
  for (const { site } of good) {
    const { was } = await putSite(scope, agreement.id, site, body.dryRun);
    report[was] += 1;
  }
  if (!body.dryRun && report.created + report.updated > 0) {
    announce({ type: 'changed', noun: 'agreement', id: agreement.id });
  }
  return report;
};
