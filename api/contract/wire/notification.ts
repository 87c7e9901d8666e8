/** What crosses when a person reads what concerns them. */
import { z } from 'zod';
import { Notification } from '../notification.ts';
import { pageOf, Paging, type Wire } from './shape.ts';

export const notificationWire = {
  /** `unread` counts all of them, not only this page's. */
  listNotifications: {
    query: Paging,
    reply: pageOf(Notification).extend({ unread: z.int() }),
  },
  /** All up to this moment (ISO 8601, that of the newest one seen). */
  readNotifications: { body: z.strictObject({ until: z.iso.datetime() }) },
} as const satisfies Record<string, Wire>;
