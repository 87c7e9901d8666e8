/** Good calls about framework agreements: `karim` signs them, `bruno` answers on their sites. */
import { randomUUID } from 'node:crypto';
import { agreementDraft, signAgreement, siteIn } from '../../usecases/agreement/cases.ts';
import { sendFile } from '../../usecases/agreement/kit.ts';
import { makePdf } from '../../pdf.ts';
import type { Example } from '../examples.ts';
import type { TestServer } from '../test-server.ts';

const onAgreement = async ({ stage }: TestServer) => ({ params: { id: (await signAgreement(stage)).id } });

async function onAnswer({ stage }: TestServer) {
  const site = await siteIn(stage);
  const params = { id: site.id, answerId: randomUUID() };
  await stage.as('bruno', 'answerSite', { params, body: { state: 'presented' } });
  return { params };
}

/** With a file that `karim` sent; nobody else may read it yet. */
const onFile = async ({ stage }: TestServer) => ({ params: { id: (await sendFile(stage, 'karim')).id } });

export const agreementExamples = {
  async listAgreements({ stage }) {
    await siteIn(stage);
    return {};
  },
  readAgreement: onAgreement,
  createAgreement: async () => ({ who: 'karim', body: agreementDraft() }),
  editAgreement: async (server) => ({
    who: 'karim',
    ...(await onAgreement(server)),
    body: { name: `Accord ${randomUUID()}`, deadline: null },
  }),
  withdrawAgreement: async (server) => ({ who: 'karim', ...(await onAgreement(server)) }),
  async listSites({ stage }) {
    const { agreementId } = await siteIn(stage);
    return { params: { id: agreementId }, query: { state: 'open' } };
  },
  addSite: async (server) => ({
    who: 'karim',
    ...(await onAgreement(server)),
    body: { name: 'Hôtel Horizon Nice', postcode: '06000' },
  }),
  importSites: async (server) => ({
    who: 'karim',
    ...(await onAgreement(server)),
    body: { csv: 'Nom;Code postal\nHôtel Horizon;69005\n;69006\n' },
  }),
  removeSite: async ({ stage }) => ({ who: 'karim', params: { id: (await siteIn(stage)).id } }),
  async readCoverage(server) {
    const { params } = await onAnswer(server);
    const site = await server.stage.store.read((db) => db.get('sites', params.id));
    return { who: 'karim', params: { id: site?.agreementId ?? '' } };
  },
  async findUnblockers(server) {
    await server.stage.share('anna', { title: 'Prix trop cher : la remise', body: 'Le budget du siège' });
    return { ...(await onAgreement(server)), query: { reason: 'price' } };
  },
  async readSites({ stage }) {
    await siteIn(stage);
    return { query: { limit: '2000' } };
  },
  answerSite: async ({ stage }) => ({
    params: { id: (await siteIn(stage)).id, answerId: randomUUID() },
    body: { state: 'blocked', reason: 'price', note: 'Revoir en mars' },
  }),
  withdrawSiteAnswer: onAnswer,
  addKitFile: async () => ({
    who: 'karim',
    params: { id: randomUUID() },
    query: { name: 'Tarif.pdf' },
    body: makePdf(),
    headers: { 'content-type': 'application/pdf' },
  }),
  readKitFile: async (server) => ({ who: 'karim', ...(await onFile(server)) }),
} satisfies Record<string, Example>;
