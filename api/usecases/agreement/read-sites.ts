/** What a device needs to match by itself: the running agreements, and the sites that changed since a cursor. */
import { readSyncCursor, writeSyncCursor } from '../cursor.ts';
import { EPOCH_SETTING } from '../read-changes.ts';
import type { ReadVerb } from '../scope.ts';
import { isRunning } from './is-running.ts';
import { presentAgreements, presentSites } from './present-agreements.ts';

export const readSites: ReadVerb<'readSites'> = async ({ db, actor, now }, { query: { cursor, limit } }) => {
  const epoch = (await db.get('settings', EPOCH_SETTING))?.value ?? '';
  const after = cursor === undefined ? 0 : readSyncCursor(cursor, epoch, await db.seq());
  const today = new Date(now).toISOString().slice(0, 10);
  const live = await db.list('agreements', { where: { status: 'live' } });
  const running = live.filter((row) => isRunning(row, today));
  const read = await db.list('sites', { afterSeq: after, limit: limit + 1 });
  const page = read.slice(0, limit);
  return {
    agreements: await presentAgreements(db, actor.person, running),
    sites: await presentSites(
      db,
      actor.person.id,
      page.filter(({ removed }) => !removed),
    ),
    removed: page.filter(({ removed }) => removed).map(({ id }) => id),
    cursor: writeSyncCursor(epoch, page.at(-1)?.seq ?? after),
    more: read.length > limit,
  };
};
