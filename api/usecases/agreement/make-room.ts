/** Keeps what one person sends for kits, and no agreement names, within bounds: nobody fills the disk, and no row of theirs is lost for it that is being written today. */
import { KIT_FILES_MAX } from '#contract/words';
import { Refusal } from '#contract/refusal';
import type { KitFileRow } from '../rows/agreements.ts';
import type { WriteScope } from '../scope.ts';
import { dropKitFiles } from './drop-kit-files.ts';

/** Three whole kits being written at once. */
export const WAITING_MAX = 3 * KIT_FILES_MAX;
const DAY_MS = 86_400_000;

type Scope = Pick<WriteScope, 'db' | 'actor' | 'now' | 'announce'>;

async function listWaiting({ db, actor }: Scope): Promise<KitFileRow[]> {
  const own = await db.list('kitFiles', { where: { ownerId: actor.person.id } });
  const named = await Promise.all(own.map(({ id }) => db.count('agreements', { files: id, status: 'live' })));
  return own.filter((_row, at) => named[at] === 0).toSorted((a, b) => a.at.localeCompare(b.at));
}

/** For one more: of too many, those that have waited longest go, if for a day; else `kit-full`. */
export async function makeRoom(scope: Scope): Promise<void> {
  const waiting = await listWaiting(scope);
  const spare = waiting.slice(0, Math.max(0, waiting.length - WAITING_MAX + 1));
  const isOld = ({ at }: KitFileRow) => Date.parse(at) <= scope.now - DAY_MS;
  if (!spare.every(isOld)) throw new Refusal('kit-full');
  await dropKitFiles(
    scope,
    spare.map(({ id }) => id),
  );
}
