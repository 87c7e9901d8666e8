/** Good calls of headquarters. */
import { randomUUID } from 'node:crypto';
import { nameDouble } from '../../../../api/usecases/doubles/seek-doubles.ts';
import type { Example } from '../examples.ts';
import type { TestServer } from '../test-server.ts';

const who = 'admin';
const onPractice = async ({ stage }: TestServer) => ({ who, params: { id: (await stage.share('anna')).id } });

/** Two practices of the same words, as they are found within the hour. */
async function onDouble({ stage }: TestServer) {
  // Words of their own: this server's other practices are all alike.
  const word = () => `${randomUUID().replaceAll(/[^a-f]/g, '')}ette`;
  const story = { title: `${word()} ${word()} ${word()}`, body: `${word()} ${word()} ${word()}` };
  const [one, other] = [await stage.share('anna', story), await stage.share('bruno', story)];
  await stage.useCases.tend();
  return { who, params: { id: nameDouble(one.id, other.id) } };
}

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
  listDoubles: async () => ({ who }),
  tellApart: onDouble,
  untellApart: onDouble,
  async separatePractice(server) {
    const { params } = await onPractice(server);
    const body = { into: (await server.stage.share('bruno')).id };
    await server.stage.as(who, 'mergePractice', { params, body });
    return { who, params };
  },
  listMergers: async () => ({ who }),
  async revivePractice(server) {
    const { params } = await onPractice(server);
    await server.stage.as(who, 'retirePractice', { params, body: { reason: 'outdated' } });
    return { who, params };
  },
} satisfies Record<string, Example>;
