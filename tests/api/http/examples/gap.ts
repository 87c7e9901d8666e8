/** Good calls of gaps and wishes. */
import { randomUUID } from 'node:crypto';
import type { Example } from '../examples.ts';
import type { TestServer } from '../test-server.ts';

/** Each call asks for another sector: the same one is asked for once. */
const wish = () => ({
  id: randomUUID(),
  facets: { sector: `sector-${randomUUID()}`, stage: 'propose' } as const,
});

async function makeWish({ stage }: TestServer): Promise<string> {
  return (await stage.as('helene', 'makeWish', { body: wish() })).id;
}

export const gapExamples = {
  reportGap: async () => ({ body: { sector: `sector-${randomUUID()}`, size: '50-249', stage: 'propose' } }),
  listGaps: async () => ({ who: 'admin' }),
  async listWishes(server) {
    await makeWish(server);
    return {};
  },
  makeWish: async () => ({ who: 'admin', body: wish() }),
  closeWish: async (server) => ({ who: 'admin', params: { id: await makeWish(server) } }),
} satisfies Record<string, Example>;
