/** Good calls of headquarters. */
import type { Example } from '../examples.ts';
import type { TestServer } from '../test-server.ts';

const who = 'admin';
const onPractice = async ({ stage }: TestServer) => ({ who, params: { id: (await stage.share('anna')).id } });

export const headquartersExamples = {
  listUpkeep: async () => ({ who }),
  makeOfficial: onPractice,
  dropOfficial: onPractice,
  mergePractice: async (server) => ({
    ...(await onPractice(server)),
    body: { into: (await server.stage.share('bruno')).id },
  }),
  retirePractice: async (server) => ({
    ...(await onPractice(server)),
    body: { reason: 'offer-ended', note: 'La gamme s’arrête en mars.' },
  }),
  async revivePractice(server) {
    const { params } = await onPractice(server);
    await server.stage.as(who, 'retirePractice', { params, body: { reason: 'outdated' } });
    return { who, params };
  },
} satisfies Record<string, Example>;
