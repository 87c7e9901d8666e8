/** Good calls about following. */
import { randomUUID } from 'node:crypto';
import type { Example } from '../examples.ts';

export const followExamples = {
  async listFollows({ stage }) {
    await stage.as('bruno', 'follow', { params: { kind: 'person', what: 'anna' } });
    return {};
  },
  follow: async () => ({ params: { kind: 'product', what: `Machine ${randomUUID()}` } }),
  unfollow: async () => ({ params: { kind: 'unit', what: `Unit ${randomUUID()}` } }),
} satisfies Record<string, Example>;
