/** One good call of each row of the endpoint table, with what must be there before it. A row without one does not compile. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { EndpointName } from '#contract/endpoints';
import { draft, signIn } from '../usecases/stage.ts';
import { channelExamples } from './examples/channel.ts';
import { digestExamples } from './examples/digest.ts';
import { familyExamples } from './examples/family.ts';
import { followExamples } from './examples/follow.ts';
import { preferenceExamples } from './examples/preference.ts';
import { pageReportExamples } from './examples/page-report.ts';
import { taughtExamples } from './examples/taught.ts';
import { deviceLinkExamples } from './examples/device-link.ts';
import { gapExamples } from './examples/gap.ts';
import { glossaryExamples } from './examples/glossary.ts';
import { headquartersExamples } from './examples/headquarters.ts';
import { learningExamples } from './examples/learning.ts';
import { notificationExamples } from './examples/notification.ts';
import { suggestionExamples } from './examples/suggestion.ts';
import { personExamples } from './examples/person.ts';
import { quizExamples } from './examples/quiz.ts';
import { recognitionExamples } from './examples/recognition.ts';
import { relayExamples } from './examples/relay.ts';
import type { Sent, TestServer } from './test-server.ts';
import { pulseExamples } from './examples/pulse.ts';
import { agreementExamples } from './examples/agreement.ts';
import { questionExamples } from './examples/question.ts';
import { searchExamples } from './examples/search.ts';

/** A small real picture; JPEG carries a note that must not survive. */
export function drawPicture(format: 'png' | 'jpeg' | 'webp' = 'png'): Promise<Uint8Array> {
  const blank = { width: 40, height: 30, channels: 3, background: '#7a4a2b' } as const;
  const noted = sharp({ create: blank }).withExif({ IFD0: { Copyright: 'taken at 45.76 N 4.83 E' } });
  return noted.toFormat(format).toBuffer();
}

export type Example = (server: TestServer) => Promise<Sent & { readonly who?: string }>;

const onPractice = async ({ stage }: TestServer) => ({ params: { id: (await stage.share('anna')).id } });

async function onVerdict(server: TestServer): Promise<{ id: string; reuseId: string }> {
  const { id } = await server.stage.share('anna');
  const params = { id, reuseId: randomUUID() };
  await server.stage.as('bruno', 'recordVerdict', { params, body: { verdict: 'tried', facets: {} } });
  return params;
}

async function addPicture({ callAs }: TestServer): Promise<string> {
  const id = randomUUID();
  await callAs('bruno', 'addPicture', { params: { id }, body: await drawPicture() });
  return id;
}

/** Called by `bruno` unless it says otherwise. */
export const examples: Readonly<Record<EndpointName, Example>> = {
  async redeemInvitation({ stage }) {
    const { code } = await stage.as('admin', 'invitePerson', { params: { id: 'maria' }, body: {} });
    return { body: { email: 'maria@example.com', code, device: 'A laptop' } };
  },
  async refreshSession({ stage }) {
    const { refreshToken } = await signIn(stage, 'maria');
    return { body: { refreshToken } };
  },
  signOut: async ({ stage }) => ({ token: (await signIn(stage, 'bruno')).accessToken }),
  listSessions: async () => ({}),
  async revokeSession({ stage, tokenOf }) {
    const token = await tokenOf('bruno');
    await signIn(stage, 'bruno', 'A lost telephone');
    const { sessionId } = await stage.useCases.identify(token);
    const rows = await stage.store.read((db) => db.list('sessions', { where: { personId: 'bruno' } }));
    return { params: { id: rows.find(({ id }) => id !== sessionId)?.id ?? '' } };
  },
  readMe: async () => ({}),
  invitePerson: async () => ({ who: 'admin', params: { id: 'anna' }, body: {} }),
  readCompany: async () => ({}),
  listPractices: async () => ({ query: { unit: 'Hotels', limit: '5' } }),
  async searchPractices({ stage }) {
    await stage.share('anna');
    return { query: { q: 'petit déjeuner' } };
  },
  readPractice: onPractice,
  sharePractice: async () => ({ body: draft() }),
  async editPractice({ stage }) {
    const { id } = await stage.share('bruno');
    return { params: { id }, body: { title: 'Un autre titre', lever: 'trial', customer: null } };
  },
  withdrawPractice: async ({ stage }) => ({ params: { id: (await stage.share('bruno')).id } }),
  likePractice: onPractice,
  unlikePractice: onPractice,
  async listComments(server) {
    const { params } = await onPractice(server);
    await server.stage.as('maria', 'addComment', { params, body: { id: randomUUID(), text: 'Bravo !' } });
    return { params };
  },
  addComment: async (server) => ({
    ...(await onPractice(server)),
    body: { id: randomUUID(), text: 'Bravo !' },
  }),
  async removeComment(server) {
    const { params } = await onPractice(server);
    const id = randomUUID();
    await server.stage.as('bruno', 'addComment', { params, body: { id, text: 'Bravo !' } });
    return { params: { id } };
  },
  async listReuses(server) {
    const { id } = await onVerdict(server);
    return { params: { id } };
  },
  async recordVerdict(server) {
    const { params } = await onPractice(server);
    const body = {
      verdict: 'worked',
      note: 'Signé en trois semaines',
      facets: { size: '50-249' },
      shown: ['sector:hotel'],
    };
    return { params: { ...params, reuseId: randomUUID() }, body };
  },
  withdrawVerdict: async (server) => ({ params: await onVerdict(server) }),
  addPicture: async () => ({
    params: { id: randomUUID() },
    query: { alt: 'Le buffet' },
    body: await drawPicture('jpeg'),
    headers: { 'content-type': 'image/jpeg' },
  }),
  readPicture: async (server) => ({ params: { id: await addPicture(server) } }),
  async readChanges({ stage }) {
    await stage.share('anna');
    return { query: { limit: '2000' } };
  },
  followFeed: async () => ({ headers: { 'last-event-id': '999999' } }),
  ...deviceLinkExamples,
  ...taughtExamples,
  ...pageReportExamples,
  ...glossaryExamples,
  ...learningExamples,
  ...notificationExamples,
  ...pulseExamples,
  ...headquartersExamples,
  ...suggestionExamples,
  ...recognitionExamples,
  ...quizExamples,
  ...relayExamples,
  ...gapExamples,
  ...searchExamples,
  ...followExamples,
  ...preferenceExamples,
  ...familyExamples,
  ...questionExamples,
  ...agreementExamples,
  ...digestExamples,
  ...channelExamples,
  ...personExamples,
};
