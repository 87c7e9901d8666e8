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

/** One like among those that are one while their practices are merged; `was` as of its row, the present place left out. */
type Single = Moved & Pick<LikeRow, 'at'>;

/** All that a row stands for, the one that was longest here first. */
function singlesOf({ at, was, also = [] }: LikeRow): Single[] {
  const asides = also.map((aside) => ({ at: aside.at, was: [...(aside.was ?? []), aside.practiceId] }));
  return [{ at, ...(was ? { was } : {}) }, ...asides];
}

/** Who liked both likes one thing now: one row a person, told from which practices. Nothing where there is none. */
async function putLike(db: Writer, personId: string, practiceId: string, singles: readonly Single[]) {
  const length = ({ was = [] }: Single) => was.length;
  const [first, ...others] = singles.toSorted((a, b) => length(a) - length(b));
  const id = `${practiceId}:${personId}`;
  if (!first) return db.remove('likes', id);
  const also = others.map(({ at, was = [] }) => {
    const before = was.slice(0, -1);
    return { practiceId: was.at(-1) ?? practiceId, at, ...(before.length > 0 ? { was: before } : {}) };
  });
  return db.put('likes', { id, practiceId, personId, ...first, ...(also.length > 0 ? { also } : {}) });
}

async function moveLike(db: Writer, like: LikeRow, to: string): Promise<void> {
  const { id, personId, practiceId } = like;
  const there = await db.get('likes', `${to}:${personId}`);
  const coming = singlesOf(like).map(({ at, was = [] }) => ({ at, was: [...was, practiceId] }));
  await db.remove('likes', id);
  await putLike(db, personId, to, [...(there ? singlesOf(there) : []), ...coming]);
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

/** Those that were the double's go back, with those that had come to it before; the others stay liked here. */
async function returnLike(db: Writer, { personId, practiceId, ...like }: LikeRow, to: string): Promise<void> {
  const singles = singlesOf({ personId, practiceId, ...like });
  const isBack = ({ was = [] }: Single) => was.includes(to);
  const back = singles.filter(isBack);
  if (back.length === 0) return;
  await putLike(
    db,
    personId,
    practiceId,
    singles.filter((single) => !isBack(single)),
  );
  await putLike(
    db,
    personId,
    to,
    back.map(({ at, was = [] }) => {
      const before = was.slice(0, was.indexOf(to));
      return { at, ...(before.length > 0 ? { was: before } : {}) };
    }),
  );
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
