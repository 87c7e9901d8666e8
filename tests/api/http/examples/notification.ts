/** Good calls of what concerns a person. Each noun's rows have their own file here. */
import { randomInt } from 'node:crypto';
import type { Example } from '../examples.ts';

export const notificationExamples = {
  listNotifications: async () => ({}),
  readNotifications: async () => ({ body: { until: new Date(randomInt(2 ** 41)).toISOString() } }),
} satisfies Record<string, Example>;
