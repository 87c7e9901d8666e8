/** Good calls about what is one's own. */
import { randomInt } from 'node:crypto';
import { START } from '../../usecases/stage.ts';
import type { Example } from '../examples.ts';
import type { TestServer } from '../test-server.ts';

async function link({ stage }: TestServer) {
  // Each one is taken back, since a person may hold only so many.
  const { items } = await stage.as('bruno', 'listRelayLinks');
  for (const { id } of items) await stage.as('bruno', 'revokeRelayLink', { params: { id } });
  return stage.as('bruno', 'makeRelayLink', { body: { label: 'Pour mon entretien', days: 30 } });
}

export const relayExamples = {
  readPerson: async () => ({ params: { id: 'anna' } }),
  async readRelay({ stage }) {
    await stage.share('bruno');
    return {};
  },
  async listRelayLinks(server) {
    await link(server);
    return {};
  },
  async makeRelayLink(server) {
    await link(server);
    return { body: { label: 'Pour mon entretien', days: 7 } };
  },
  revokeRelayLink: async (server) => ({ params: { id: (await link(server)).id } }),
  readShownRelay: async (server) => ({ who: 'maria', body: { token: (await link(server)).token } }),
  exportMine: async () => ({}),
  eraseMine: async () => ({
    body: { practices: 'withdraw', confirmedAt: new Date(START - randomInt(3_000_000)).toISOString() },
  }),
} satisfies Record<string, Example>;
