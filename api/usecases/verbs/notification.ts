/** The verbs of what concerns a person. */
import { listNotifications } from '../list-notifications.ts';
import { readNotifications } from '../read-notifications.ts';

export const notificationReads = { listNotifications };
export const notificationWrites = { readNotifications };
