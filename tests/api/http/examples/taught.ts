/** Good calls of teaching pages to everybody. */
import type { Example } from '../examples.ts';
import type { TestServer } from '../test-server.ts';
import { taughtPage } from './taught-page.ts';

async function published({ callAs }: TestServer) {
  const body = taughtPage();
  await callAs('helene', 'publishTaughtPage', { params: { id: body.id }, body });
  return { id: body.id };
}

export const taughtExamples = {
  async listTaughtPages(server) {
    await published(server);
    return {};
  },
  async publishTaughtPage() {
    const body = taughtPage();
    return { who: 'admin', params: { id: body.id }, body };
  },
  withdrawTaughtPage: async (server) => ({ who: 'admin', params: await published(server) }),
} satisfies Record<string, Example>;
