/**
 * Merges a double into another practice: what colleagues did with it moves over, both authors stay named, and its old name
 * leads on to what it became. Nothing that a person wrote is lost, and all of it remembers where it was.
 */
import { Refusal } from '#contract/refusal';
import { findLivePractice } from '../find-practice.ts';
import { notify } from '../notify.ts';
import { presentPractice } from '../present-practices.ts';
import type { MergerRow } from '../rows/gaps.ts';
import type { PracticeRow } from '../rows/practices.ts';
import type { WriteScope, WriteVerb } from '../scope.ts';
import { retally } from '../tally-practice.ts';
import { moveChildren, moveReactions } from './move-reactions.ts';

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

/** Kept for whoever asks who did it, and for the way back. */
async function noteMerger(
  { db, actor, now, random }: WriteScope,
  double: PracticeRow,
  into: PracticeRow,
): Promise<MergerRow> {
  const row: MergerRow = {
    id: random.id(),
    doubleId: double.id,
    intoId: into.id,
    byId: actor.person.id,
    at: new Date(now).toISOString(),
    wasOfficial: { double: double.official, into: into.official },
    wasChild: into.parentId === double.id,
  };
  await db.put('mergers', row);
  return row;
}

export const mergePractice: WriteVerb<'mergePractice'> = async (scope, { params, body }) => {
  const { db, actor } = scope;
  const double = await findLivePractice(scope, params.id);
  const into = await findLivePractice(scope, body.into).catch(() => undefined);
  if (!into || into.id === double.id) throw new Refusal('invalid', { paths: ['into'] });
  await moveReactions(db, double.id, into.id);
  await moveChildren(db, double, into);
  await retireDouble(scope, double, into.id);
  const official = into.official || double.official;
  const kept = await retally(scope, { ...joinAuthors(double, into), official });
  const about = { noun: 'practice', id: into.id } as const;
  const merger = await noteMerger(scope, double, into);
  for (const to of new Set([double.authorId, into.authorId]))
    await notify(scope, { to, kind: 'merged', about, title: double.title, once: `merger:${merger.id}` });
  return presentPractice(db, actor.person.id, kept);
};
