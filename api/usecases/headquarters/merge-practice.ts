/**
 * Merges a double into another practice: what colleagues did with it moves over, both authors stay named, and its old name
 * leads on to what it became. Nothing that a person wrote is lost.
 */
import { Refusal } from '#contract/refusal';
import { findLivePractice } from '../find-practice.ts';
import { notify } from '../notify.ts';
import type { Writer } from '../ports.ts';
import { presentPractice } from '../present-practices.ts';
import type { PracticeRow } from '../rows/practices.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { retally } from '../tally-practice.ts';

async function moveReactions(db: Writer, from: string, to: string): Promise<void> {
  const where = { practiceId: from };
  for (const reuse of await db.list('reuses', { where }))
    await db.put('reuses', { ...reuse, practiceId: to });
  for (const said of await db.list('comments', { where }))
    await db.put('comments', { ...said, practiceId: to });
  for (const like of await db.list('likes', { where })) {
    const id = `${to}:${like.personId}`;
    await db.remove('likes', like.id);
    // Who liked both likes one thing now.
    if (!(await db.get('likes', id))) await db.put('likes', { ...like, id, practiceId: to });
  }
}

/** Adaptations of the double are adaptations of what it became; one that it becomes itself has no parent any more. */
async function moveChildren({ db }: WriteScope, from: PracticeRow, to: PracticeRow): Promise<void> {
  for (const child of await db.list('practices', { where: { parentId: from.id } })) {
    if (child.id !== to.id) await db.put('practices', { ...child, parentId: to.id });
  }
}

function joinAuthors(double: PracticeRow, into: PracticeRow): PracticeRow {
  const { parentId, ...orphan } = into;
  const others = [...(into.alsoByIds ?? []), double.authorId, ...(double.alsoByIds ?? [])];
  const alsoByIds = [...new Set(others)].filter((id) => id !== into.authorId);
  return { ...(parentId === double.id ? orphan : into), ...(alsoByIds.length > 0 ? { alsoByIds } : {}) };
}

async function retireDouble({ db, announce }: WriteScope, double: PracticeRow, into: string): Promise<void> {
  // Its sums moved with what they counted.
  const { tally: _moved, ...rest } = double;
  const retirement = { reason: 'merged' } as const;
  await db.put('practices', { ...rest, status: 'retired', official: false, replacedBy: into, retirement });
  announce({ type: 'removed', practiceId: double.id });
}

export const mergePractice: WriteVerb<'mergePractice'> = async (scope, { params, body }) => {
  const { db, actor } = scope;
  const double = await findLivePractice(scope, params.id);
  const into = await findLivePractice(scope, body.into).catch(() => undefined);
  if (!into || into.id === double.id) throw new Refusal('invalid', { paths: ['into'] });
  await moveReactions(db, double.id, into.id);
  await moveChildren(scope, double, into);
  await retireDouble(scope, double, into.id);
  const official = into.official || double.official;
  const kept = await retally(scope, { ...joinAuthors(double, into), official });
  const about = { noun: 'practice', id: into.id } as const;
  for (const to of new Set([double.authorId, into.authorId]))
    await notify(scope, { to, kind: 'merged', about, title: double.title });
  return presentPractice(db, actor.person.id, kept);
};
