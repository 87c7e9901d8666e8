/** Keeps what one person sends, and nothing names, within bounds: nobody fills the disk, and no row of theirs is lost for it that is being written today. */
import { KIT_FILES_MAX } from '#contract/words';
import { Refusal } from '#contract/refusal';
import { dropUploads } from './drop-uploads.ts';
import type { WriteScope } from './scope.ts';
import type { UploadKind } from './upload-kinds.ts';

/** Of each kind: three whole kits being written at once. */
export const WAITING_MAX = 3 * KIT_FILES_MAX;
const DAY_MS = 86_400_000;

type Scope = Pick<WriteScope, 'db' | 'actor' | 'now' | 'announce'>;
type Sent = { readonly id: string; readonly at: string };

async function listWaiting({ db, actor }: Scope, { table, isNamed }: UploadKind): Promise<Sent[]> {
  const own: Sent[] = await db.list(table, { where: { ownerId: actor.person.id } });
  const named = await Promise.all(own.map(({ id }) => isNamed(db, id)));
  return own.filter((_row, at) => !named[at]).toSorted((a, b) => a.at.localeCompare(b.at));
}

/** For one more: of too many, those that have waited longest go, if for a day; else it is refused as full. */
export async function makeRoom(scope: Scope, kind: UploadKind): Promise<void> {
  const waiting = await listWaiting(scope, kind);
  const spare = waiting.slice(0, Math.max(0, waiting.length - WAITING_MAX + 1));
  const isOld = ({ at }: Sent) => Date.parse(at) <= scope.now - DAY_MS;
  if (!spare.every(isOld)) throw new Refusal(kind.full);
  await dropUploads(
    scope,
    kind,
    spare.map(({ id }) => id),
  );
}
