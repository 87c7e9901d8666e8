/** Makes a link worth nothing; a device that it signed in already stays in the list of devices. */
import { findDeviceLink } from './find-device-link.ts';
import type { WriteVerb } from './scope.ts';

export const withdrawDeviceLink: WriteVerb<'withdrawDeviceLink'> = async ({ db, actor }, { params }) => {
  const { id } = await findDeviceLink(db, actor, params.id);
  await db.remove('invitations', id);
};
