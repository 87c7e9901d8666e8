/** The verbs of framework agreements and their sites. */
import { addSite } from '../agreement/add-site.ts';
import { answerSite } from '../agreement/answer-site.ts';
import { createAgreement } from '../agreement/create-agreement.ts';
import { editAgreement } from '../agreement/edit-agreement.ts';
import { findUnblockers } from '../agreement/find-unblockers.ts';
import { importSites } from '../agreement/import-sites.ts';
import { listAgreements } from '../agreement/list-agreements.ts';
import { listSites } from '../agreement/list-sites.ts';
import { readAgreement } from '../agreement/read-agreement.ts';
import { readCoverage } from '../agreement/read-coverage.ts';
import { readSites } from '../agreement/read-sites.ts';
import { removeSite } from '../agreement/remove-site.ts';
import { withdrawAgreement } from '../agreement/withdraw-agreement.ts';
import { withdrawSiteAnswer } from '../agreement/withdraw-site-answer.ts';

export const agreementReads = {
  listAgreements,
  readAgreement,
  listSites,
  readCoverage,
  findUnblockers,
  readSites,
};
export const agreementWrites = {
  createAgreement,
  editAgreement,
  withdrawAgreement,
  addSite,
  importSites,
  removeSite,
  answerSite,
  withdrawSiteAnswer,
};
