/**
 * Moves what colleagues did with a practice to the one that it is merged into, and back to where it was. Each row says itself
 * where it was, so the way back needs nothing but the rows; what came since the merger stays where it came.
 */
import type { Writer } from '../ports.ts';
import type { LikeRow, Moved, PracticeRow } from '../rows/practices.ts';

type Belonging = Moved & { readonly practiceId: string };

const moved = <Row extends Belonging>(row: Row, to: string): Row => ({
  ...row,
  practiceId: to,
  was: [...(row.was ?? []), row.practiceId],
});

/** As it was before it left that practice. Undefined: it never was there. */
function returned<Row extends Belonging>({ was = [], ...row }: Row, to: string): Row | undefined {
  const place = was.indexOf(to);
  if (place < 0) return undefined;
  const before = was.slice(0, place);
  // The same row in another place, which an open Row hides from the compiler.
  return { ...row, practiceId: to, ...(before.length > 0 ? { was: before } : {}) } as unknown as Row;
}

type Aside = NonNullable<LikeRow['also']>[number];

const asideOf = ({ practiceId, at, was }: LikeRow): Aside => ({ practiceId, at, ...(was ? { was } : {}) });

/** Who liked both likes one thing now. */
async function moveLike(db: Writer, like: LikeRow, to: string): Promise<void> {
  const id = `${to}:${like.personId}`;
  await db.remove('likes', like.id);
  const there = await db.get('likes', id);
  if (!there) return db.put('likes', { ...moved(like, to), id });
  const also = [...(there.also ?? []), ...(like.also ?? []), asideOf(like)];
  return db.put('likes', { ...there, also });
}

export async function moveReactions(db: Writer, from: string, to: string): Promise<void> {
  const where = { practiceId: from };
  for (const reuse of await db.list('reuses', { where })) await db.put('reuses', moved(reuse, to));
  for (const said of await db.list('comments', { where })) await db.put('comments', moved(said, to));
  for (const like of await db.list('likes', { where })) await moveLike(db, like, to);
}

/** Adaptations of the double are adaptations of what it became; one that it becomes itself has no parent any more. */
export async function moveChildren(db: Writer, from: PracticeRow, to: PracticeRow): Promise<void> {
  for (const child of await db.list('practices', { where: { parentId: from.id } })) {
    const parentWas = [...(child.parentWas ?? []), from.id];
    if (child.id !== to.id) await db.put('practices', { ...child, parentId: to.id, parentWas });
  }
}

/** A like that was the double's own goes back; one that stood beside another is there twice again. */
async function returnLike(db: Writer, like: LikeRow, to: string): Promise<void> {
  const whole = returned(like, to);
  const { personId } = like;
  if (whole) {
    await db.remove('likes', like.id);
    await db.put('likes', { ...whole, id: `${to}:${personId}` });
    return;
  }
  for (const aside of like.also ?? []) {
    const back = aside.practiceId === to ? aside : returned(aside, to);
    if (!back) continue;
    const { also = [], ...rest } = like;
    const others = also.filter((each) => each !== aside);
    await db.put('likes', { ...rest, ...(others.length > 0 ? { also: others } : {}) });
    await db.put('likes', { ...back, id: `${to}:${personId}`, personId });
    return;
  }
}

/** `from`: where it is now. */
export async function returnReactions(db: Writer, from: string, to: string): Promise<void> {
  const where = { practiceId: from };
  for (const reuse of await db.list('reuses', { where })) {
    const back = returned(reuse, to);
    if (back) await db.put('reuses', back);
  }
  for (const said of await db.list('comments', { where })) {
    const back = returned(said, to);
    if (back) await db.put('comments', back);
  }
  for (const like of await db.list('likes', { where })) await returnLike(db, like, to);
}

export async function returnChildren(db: Writer, from: string, to: string): Promise<void> {
  for (const { parentWas = [], ...child } of await db.list('practices', { where: { parentId: from } })) {
    const place = parentWas.indexOf(to);
    if (place < 0) continue;
    const before = parentWas.slice(0, place);
    await db.put('practices', {
      ...child,
      parentId: to,
      ...(before.length > 0 ? { parentWas: before } : {}),
    });
  }
}
