/** Linking another device: a signed-in person makes a code for themselves, used once on a surface that is not signed in yet. */
import { z } from 'zod';
import { Session } from './session.ts';

/** Proof that the caller holds the session itself and not only an access token copied from a request. */
export const DeviceLinkRequest = z
  .strictObject({ refreshToken: z.string().min(20).max(200) })
  .meta({ id: 'DeviceLinkRequest' });

/** `code`: 8 characters, told this once. `url`: the sign-in page with address and code after its `#`. */
export const NewDeviceLink = z
  .object({ id: z.string(), code: z.string(), url: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'NewDeviceLink' });
export type NewDeviceLink = z.infer<typeof NewDeviceLink>;

/** What became of a link. `device`: the one that was signed in with it, as the list of devices names it. */
export const DeviceLink = z
  .object({
    id: z.string(),
    state: z.enum(['open', 'used', 'ended']),
    expiresAt: z.iso.datetime(),
    triesLeft: z.int().nonnegative(),
    device: Session.optional(),
  })
  .meta({ id: 'DeviceLink' });
export type DeviceLink = z.infer<typeof DeviceLink>;
