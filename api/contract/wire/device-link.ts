/** What crosses when a person links another device of theirs. */
import { DeviceLink, DeviceLinkRequest, NewDeviceLink } from '../device-link.ts';
import type { Wire } from './shape.ts';

export const deviceLinkWire = {
  linkDevice: { body: DeviceLinkRequest, reply: NewDeviceLink },
  readDeviceLink: { reply: DeviceLink },
  withdrawDeviceLink: {},
} as const satisfies Record<string, Wire>;
