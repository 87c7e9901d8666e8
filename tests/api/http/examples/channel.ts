/** Good calls about channels. */
import { randomUUID } from 'node:crypto';
import type { Example } from '../examples.ts';
import type { TestServer } from '../test-server.ts';

const who = 'admin';
const draft = () => {
  const id = randomUUID();
  return {
    id,
    kind: 'slack',
    name: 'Hôtels',
    url: `https://hooks.example/${id}`,
    lang: 'fr',
    rhythm: 'weekly',
  } as const;
};
async function added({ stage }: TestServer) {
  const body = draft();
  await stage.as(who, 'addChannel', { body });
  return { who, params: { id: body.id } };
}

export const channelExamples = {
  async listChannels(server) {
    await added(server);
    return { who };
  },
  addChannel: async () => ({ who, body: draft() }),
  removeChannel: added,
  tryChannel: added,
} satisfies Record<string, Example>;
