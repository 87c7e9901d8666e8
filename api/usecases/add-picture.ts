/** Takes a picture in: re-encoded before, so that neither its metadata nor anything hidden in it is ever kept. */
import { Refusal } from '#contract/refusal';
import { makeRoom } from './make-room.ts';
import type { PictureShelf } from './ports.ts';
import type { PictureRow } from './rows/practices.ts';
import type { Input, WriteScope } from './scope.ts';
import { UPLOAD_KINDS } from './upload-kinds.ts';

/** A picture as the encoder gave it. */
export interface Encoded {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

function present({ id, width, height, alt }: PictureRow) {
  return { id, width, height, alt };
}

/** The bytes are durable before the row that names them; a write that fails leaves bytes that nothing names. */
export async function addPicture(
  scope: WriteScope,
  { params: { id }, query: { alt } }: Input<'addPicture'>,
  { bytes, width, height }: Encoded,
  shelf: PictureShelf,
) {
  const { db, actor, now } = scope;
  const earlier = await db.get('pictures', id);
  // Readers keep a picture for ever, so its name never means another one.
  if (earlier && earlier.ownerId !== actor.person.id) throw new Refusal('conflict');
  if (earlier) return present(earlier);
  await makeRoom(scope, UPLOAD_KINDS.pictures);
  await shelf.put(id, bytes);
  const row = { id, ownerId: actor.person.id, width, height, alt, at: new Date(now).toISOString() };
  await db.put('pictures', row);
  return present(row);
}
