/** Reads a picture's bytes: its owner's, or one that a live practice, a proof of it, an agreement or a quiz shows; any other is `not-found`. */
import { Refusal } from '#contract/refusal';
import type { PictureShelf, Reader } from './ports.ts';
import type { Actor } from './scope.ts';

export async function readPicture(
  db: Reader,
  shelf: PictureShelf,
  { person }: Actor,
  id: string,
): Promise<Uint8Array> {
  const row = await db.get('pictures', id);
  const isAsked = async () =>
    (await db.list('quizzes', { where: { pictures: id } })).some(({ status }) => status !== 'draft');
  const where = { pictures: id, status: 'live' };
  const isShown = async () =>
    (await db.count('practices', where)) > 0 ||
    (await db.count('agreements', where)) > 0 ||
    (await isAsked()) ||
    (await isProof(db, id));
  if (!row || (row.ownerId !== person.id && !(await isShown()))) throw new Refusal('not-found');
  const bytes = await shelf.get(id);
  if (!bytes) throw new Refusal('not-found');
  return bytes;
}

/** A colleague's reuse shows it, of a practice that is still there. */
async function isProof(db: Reader, id: string): Promise<boolean> {
  const reuses = await db.list('reuses', { where: { pictures: id } });
  const proved = await Promise.all(reuses.map(({ practiceId }) => db.get('practices', practiceId)));
  return proved.some((practice) => practice?.status === 'live');
}
