/** Good calls of what concerns a person. Each noun's rows have their own file here. */
import type { Example } from '../examples.ts';

export const notificationExamples = {
  listNotifications: async () => ({}),
  readNotifications: async () => ({ body: { until: '2026-11-23T09:00:00.000Z' } }),
} satisfies Record<string, Example>;
