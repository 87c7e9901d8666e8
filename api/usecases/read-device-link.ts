/** What became of a link: still open, used by which device and when, or at its end. */
import { findDeviceLink } from './find-device-link.ts';
import { TRIES_MAX } from './prove-invitation.ts';
import type { ReadVerb } from './scope.ts';

export const readDeviceLink: ReadVerb<'readDeviceLink'> = async ({ db, actor, now }, { params }) => {
  const { id, expiresAt, tries, usedAt, opened } = await findDeviceLink(db, actor, params.id);
  const triesLeft = Math.max(0, TRIES_MAX - tries);
  const isOver = triesLeft === 0 || Date.parse(expiresAt) <= now;
  const session = opened === undefined ? undefined : await db.get('sessions', opened);
  return {
    id,
    state: usedAt !== undefined ? 'used' : isOver ? 'ended' : 'open',
    expiresAt,
    triesLeft,
    ...(session && {
      device: {
        id: session.id,
        device: session.device,
        createdAt: session.at,
        lastAt: session.lastAt,
        current: session.id === actor.sessionId,
      },
    }),
  };
};
