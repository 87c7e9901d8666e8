/** What crosses about framework agreements: drafts, sites, files of sites, answers, coverage. */
import { z } from 'zod';
import {
  Agreement,
  AgreementDraft,
  AgreementEdit,
  Coverage,
  Site,
  SiteAnswer,
  SiteDraft,
  SitesReport,
  Unblocker,
} from '../agreement.ts';
import { KitFile } from '../kit-file.ts';
import { BLOCKS, SITE_STATES } from '../words.ts';
import { pageOf, Paging, type Wire } from './shape.ts';

export const agreementWire = {
  listAgreements: { query: Paging, reply: pageOf(Agreement) },
  readAgreement: { reply: Agreement },
  createAgreement: { body: AgreementDraft, reply: Agreement },
  editAgreement: { body: AgreementEdit, reply: Agreement },
  withdrawAgreement: {},
  listSites: {
    query: Paging.extend({ state: z.enum(SITE_STATES).optional(), mine: z.literal('true').optional() }),
    reply: pageOf(Site),
  },
  addSite: { body: SiteDraft, reply: Site },
  /** `csv`: the file's text. `dryRun`: only says what would happen. */
  importSites: {
    body: z.strictObject({ csv: z.string().min(1).max(240_000), dryRun: z.boolean().default(false) }),
    reply: SitesReport,
  },
  removeSite: {},
  readCoverage: { reply: Coverage },
  findUnblockers: {
    query: z.object({
      reason: z.enum(BLOCKS).default('other'),
      limit: z.coerce.number().int().min(1).max(10).default(5),
    }),
    reply: z.object({ lifted: z.int(), items: z.array(Unblocker) }),
  },
  /** All running agreements, and the sites that changed since the cursor; what is of no agreement given is gone. */
  readSites: {
    query: z.object({
      cursor: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(2000).default(1000),
    }),
    reply: z.object({
      agreements: z.array(Agreement),
      sites: z.array(Site),
      removed: z.array(z.string()),
      cursor: z.string(),
      more: z.boolean(),
    }),
  },
  answerSite: {
    params: z.object({ id: z.string().min(1).max(80), answerId: z.uuid() }),
    body: SiteAnswer,
    reply: Site,
  },
  withdrawSiteAnswer: {},
  /** The body is the file itself; `name`: what it is called. */
  addKitFile: {
    params: z.object({ id: z.uuid() }),
    query: z.object({ name: z.string().trim().min(1).max(200) }),
    reply: KitFile,
  },
  readKitFile: {},
} as const satisfies Record<string, Wire>;
