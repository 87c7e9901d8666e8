/** Takes a file of a kit in, as it came: its bytes are durable before the row that names them. Another one under a known id is a conflict. */
import type { KitFile } from '#contract/kit-file';
import { Refusal } from '#contract/refusal';
import type { KitKind } from '#contract/kit-kinds';
import { nameKitFile } from '#domain/agreement/name-kit-file';
import type { KitShelf } from '../ports.ts';
import { makeRoom } from '../make-room.ts';
import type { KitFileRow } from '../rows/agreements.ts';
import type { Input, WriteScope } from '../scope.ts';
import { UPLOAD_KINDS } from '../upload-kinds.ts';

/** What arrived; `digest` is the SHA-256 of its bytes. */
export interface Arrived {
  readonly bytes: Uint8Array;
  readonly digest: string;
  readonly kind: KitKind;
}

export const presentKitFile = ({ id, name, bytes }: KitFileRow): KitFile => ({ id, name, bytes });

export async function addKitFile(
  scope: WriteScope,
  { params: { id }, query: { name } }: Input<'addKitFile'>,
  { bytes, digest, kind }: Arrived,
  shelf: KitShelf,
): Promise<KitFile> {
  const { db, actor, now } = scope;
  const earlier = await db.get('kitFiles', id);
  const isSame = earlier?.ownerId === actor.person.id && earlier.digest === digest;
  if (earlier && !isSame) throw new Refusal('conflict');
  if (earlier) return presentKitFile(earlier);
  await makeRoom(scope, UPLOAD_KINDS.kitFiles);
  await shelf.put(id, bytes, kind);
  const at = new Date(now).toISOString();
  const row = {
    id,
    ownerId: actor.person.id,
    name: nameKitFile(name, kind),
    bytes: bytes.length,
    digest,
    at,
  };
  await db.put('kitFiles', row);
  return presentKitFile(row);
}
