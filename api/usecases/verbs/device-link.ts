/** The verbs of linking another device. */
import { linkDevice } from '../link-device.ts';
import { readDeviceLink } from '../read-device-link.ts';
import { withdrawDeviceLink } from '../withdraw-device-link.ts';

export const deviceLinkReads = { readDeviceLink };
export const deviceLinkWrites = { linkDevice, withdrawDeviceLink };
