/** Framework agreements and their sites: the rows of the endpoint table. */
import type { Endpoint } from '../endpoint.ts';

const OWNERS = ['key-account', 'headquarters'] as const;

export const agreementEndpoints = {
  listAgreements: { method: 'GET', path: '/v1/agreements', who: 'person' },
  readAgreement: { method: 'GET', path: '/v1/agreements/:id', who: 'person' },
  createAgreement: { method: 'POST', path: '/v1/agreements', who: OWNERS, once: true, status: 201 },
  editAgreement: { method: 'PATCH', path: '/v1/agreements/:id', who: OWNERS, once: true },
  withdrawAgreement: {
    method: 'DELETE',
    path: '/v1/agreements/:id',
    who: OWNERS,
    answers: 'nothing',
    once: true,
  },
  listSites: { method: 'GET', path: '/v1/agreements/:id/sites', who: 'person' },
  addSite: { method: 'POST', path: '/v1/agreements/:id/sites', who: OWNERS, once: true, status: 201 },
  importSites: { method: 'POST', path: '/v1/agreements/:id/sites/import', who: OWNERS, once: true },
  removeSite: { method: 'DELETE', path: '/v1/sites/:id', who: OWNERS, answers: 'nothing', once: true },
  readCoverage: { method: 'GET', path: '/v1/agreements/:id/coverage', who: OWNERS },
  findUnblockers: { method: 'GET', path: '/v1/agreements/:id/unblockers', who: 'person' },
  readSites: { method: 'GET', path: '/v1/sites', who: 'person' },
  answerSite: { method: 'PUT', path: '/v1/sites/:id/answers/:answerId', who: 'person', once: true },
  withdrawSiteAnswer: {
    method: 'DELETE',
    path: '/v1/sites/:id/answers/:answerId',
    who: 'person',
    answers: 'nothing',
    once: true,
  },
  addKitFile: { method: 'PUT', path: '/v1/kit-files/:id', who: OWNERS, takes: 'file', once: true },
  readKitFile: { method: 'GET', path: '/v1/kit-files/:id', who: 'person', answers: 'file' },
} as const satisfies Record<string, Endpoint>;
